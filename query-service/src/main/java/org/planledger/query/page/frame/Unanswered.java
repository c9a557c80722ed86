package org.planledger.query.page.frame;

import com.mongodb.MongoException;
import org.planledger.ledger.LedgerUnavailable;
import org.planledger.query.answer.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What pages say where they have no answer. */
@ControllerAdvice(basePackages = "org.planledger.query.page")
class Unanswered {
    private final VisitResolver frame;

    Unanswered(VisitResolver frame) {
        this.frame = frame;
    }

    @ExceptionHandler
    ModelAndView notThere(NotThere problem) {
        return frame.framed(ProblemPage.of(HttpStatus.NOT_FOUND, problem.getMessage()));
    }

    @ExceptionHandler
    ModelAndView notUnderstood(NotUnderstood problem) {
        return frame.framed(ProblemPage.of(HttpStatus.BAD_REQUEST, problem.getMessage()));
    }

    @ExceptionHandler
    ModelAndView noAnswer(Problem problem) {
        return frame.framed(ProblemPage.of(problem.status(), problem.sentence()));
    }

    @ExceptionHandler({LedgerUnavailable.class, MongoException.class})
    ModelAndView away() {
        return ProblemPage.of(HttpStatus.SERVICE_UNAVAILABLE);
    }
}
