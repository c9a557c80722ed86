package org.planledger.query.page.record;

import jakarta.servlet.http.HttpServletRequest;
import org.planledger.query.page.frame.ProblemPage;
import org.planledger.query.page.frame.VisitResolver;
import org.planledger.query.page.signin.TypedBefore;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What is said where nothing can be recorded at all. */
@ControllerAdvice(basePackageClasses = Unrecorded.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Unrecorded {
    private final VisitResolver frame;

    Unrecorded(VisitResolver frame) {
        this.frame = frame;
    }

    @ExceptionHandler
    ModelAndView notForYou(NotForYou refused, HttpServletRequest request) {
        var page = ProblemPage.of(HttpStatus.FORBIDDEN, refused.sentence());
        page.addObject("isKept", TypedBefore.isKept(request));
        return frame.framed(page);
    }

    @ExceptionHandler
    ModelAndView away(CommandsAway away) {
        return frame.framed(ProblemPage.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Decisions cannot be recorded at the moment: the command service does not answer. You can still read"
                        + " the plan. Try again in a minute."));
    }

    /** What was typed is kept, and the form opens again after signing in. */
    @ExceptionHandler
    String again(SignInAgain again, HttpServletRequest request) {
        TypedBefore.keep(request);
        return "redirect:/oauth2/authorization/planledger";
    }
}
