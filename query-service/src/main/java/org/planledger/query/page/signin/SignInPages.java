package org.planledger.query.page.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.planledger.query.page.frame.Addresses;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.frame.VisitResolver;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The pages around signing in and out; the provider has the sign-in page itself. */
@Controller
class SignInPages {
    private final VisitResolver frame;

    SignInPages(VisitResolver frame) {
        this.frame = frame;
    }

    /** Reached only when signed in: the way there leads through the provider. */
    @GetMapping("/sign-in")
    RedirectView signedIn(@RequestParam(defaultValue = "/") String back) {
        return new RedirectView(back.equals(Doors.SIGN_OUT) ? "/" : Addresses.ours(back), true);
    }

    /** Where somebody comes whose button was too old to sign them out, or who typed the address. */
    @GetMapping(Doors.SIGN_OUT)
    String signOut(Visit visit, Model page, HttpServletRequest request) {
        page.addAttribute("isKept", !TypedBefore.paths(request).isEmpty());
        return "sign-out";
    }

    /** Asked for by an open page whose reader wants to stay signed in. */
    @GetMapping("/still-here")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stillHere() {}

    /** Who signed in in another tab meanwhile needs no help, but what was typed in this one. */
    @GetMapping("/sign-in-problem")
    ModelAndView problem(HttpServletRequest request) {
        var person = Person.of(SecurityContextHolder.getContext().getAuthentication());
        var kept = TypedBefore.paths(request);
        if (person.signedIn() && !kept.isEmpty()) return new ModelAndView("redirect:" + wayTo(kept));
        var page = new ModelAndView("error");
        page.addObject("heading", "Signing in did not work");
        page.addObject(
                "detail",
                "The sign-in service did not let you in, or its answer came too late. Try again; if it keeps failing,"
                        + " tell whoever manages your sign-in.");
        page.addObject("offerSignIn", true);
        return frame.framed(page);
    }

    /** Where forms that record begin, all that are kept are named; those of the checks have a page each. */
    private static String wayTo(List<String> kept) {
        return kept.stream().anyMatch(path -> path.startsWith("/record/")) ? "/record" : Addresses.ours(kept.get(0));
    }
}
