package org.planledger.query.page.frame;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A page that says in plain words why there is no answer, and what to do. */
public final class ProblemPage {
    private static final Map<HttpStatus, Words> WORDS = Map.of(
            HttpStatus.ACCEPTED,
            new Words("This is not on the pages yet", "Load the page again in a moment."),
            HttpStatus.BAD_REQUEST,
            new Words("This address cannot be understood", "Check the address, or start again from the home page."),
            HttpStatus.FORBIDDEN,
            new Words(
                    "You cannot do this",
                    "Your role does not allow it. If that is wrong, tell whoever manages your sign-in."),
            HttpStatus.NOT_FOUND,
            new Words(
                    "Page not found",
                    "If you typed the address, check it. If you followed a link, it may name something that the ledger"
                            + " does not have."),
            HttpStatus.METHOD_NOT_ALLOWED,
            new Words("This page cannot be reached like that", "Start again from the home page."),
            HttpStatus.CONFLICT,
            new Words("Somebody else was first", "The plan changed while you were working. Load the page again."),
            HttpStatus.SERVICE_UNAVAILABLE,
            new Words(
                    "The plan cannot be shown at the moment",
                    "The ledger or the register behind this page is away or being built. Nothing is lost. Try again in"
                            + " a minute."));
    private static final Words OTHER =
            new Words("Something went wrong on our side", "This page recorded nothing. Try again in a minute.");

    private static final Words TOO_OLD = new Words(
            "Nothing was done",
            "The page had been open for too long, or was opened under another sign-in. Go back, load the page again and"
                    + " retry.");

    private ProblemPage() {}

    /** Of a form that came from a page of another session. */
    static ModelAndView tooOld() {
        return of(HttpStatus.FORBIDDEN, TOO_OLD);
    }

    public static ModelAndView of(HttpStatus status) {
        return of(status, WORDS.getOrDefault(status, OTHER));
    }

    /** @param detail what to tell the reader */
    public static ModelAndView of(HttpStatus status, String detail) {
        return of(status, new Words(WORDS.getOrDefault(status, OTHER).heading(), detail));
    }

    private static ModelAndView of(HttpStatus status, Words words) {
        var page = new ModelAndView("error", status);
        page.addObject("heading", words.heading());
        page.addObject("detail", words.detail());
        return page;
    }

    private record Words(String heading, String detail) {}
}
