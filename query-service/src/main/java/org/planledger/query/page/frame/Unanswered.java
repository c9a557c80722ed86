package org.planledger.query.page.frame;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import org.planledger.ledger.LedgerUnavailable;
import org.planledger.ledger.content.ContentDamaged;
import org.planledger.query.access.NotLogged;
import org.planledger.query.answer.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** What pages say where they have no answer. */
@ControllerAdvice(basePackages = "org.planledger.query.page")
class Unanswered {
    private final VisitResolver frame;

    Unanswered(VisitResolver frame) {
        this.frame = frame;
    }

    @ExceptionHandler
    ModelAndView notThere(NotThere problem) {
        var page = ProblemPage.of(HttpStatus.NOT_FOUND, problem.getMessage());
        if (!problem.href().isEmpty()) page.addObject("onward", problem.href()).addObject("onwardWords", problem.way());
        return frame.framed(page);
    }

    @ExceptionHandler(ContentDamaged.class)
    ModelAndView damaged() {
        return frame.framed(ProblemPage.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "What is stored of this file is not what was attached, so it is not handed out. Tell whoever runs this"
                        + " service."));
    }

    @ExceptionHandler
    ModelAndView noAnswer(Problem problem, HttpServletRequest request) {
        var page = ProblemPage.of(problem.status(), Labels.said(problem));
        if (request.getParameter(problem.field()) != null)
            page.addObject("without", without(problem.field(), VisitResolver.address(request)))
                    .addObject("leftOut", Labels.of(problem.field()));
        return frame.framed(page);
    }

    /** The same page without what is wrong with its address. */
    private static String without(String parameter, String address) {
        return Addresses.ours(UriComponentsBuilder.fromUriString(address)
                .replaceQueryParam(parameter)
                .build()
                .toUriString());
    }

    @ExceptionHandler(NotLogged.class)
    ModelAndView notLogged() {
        var problem = Problem.notLogged();
        return frame.framed(ProblemPage.of(problem.status(), problem.sentence()));
    }

    @ExceptionHandler({LedgerUnavailable.class, MongoException.class})
    ModelAndView away() {
        return ProblemPage.of(HttpStatus.SERVICE_UNAVAILABLE);
    }
}
