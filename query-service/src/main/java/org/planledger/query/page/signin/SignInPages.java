package org.planledger.query.page.signin;

import org.planledger.query.page.frame.Addresses;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages around signing in and out; the provider has the sign-in page itself. */
@Controller
class SignInPages {

    /** Reached only when signed in: the way there leads through the provider. */
    @GetMapping("/sign-in")
    String signedIn(@RequestParam(defaultValue = "/") String back) {
        return "redirect:" + Addresses.ours(back);
    }

    @GetMapping("/sign-in-problem")
    String problem(Model page) {
        return message(
                page,
                "Signing in did not work",
                "The sign-in service did not let you in, or its answer came too late. Try again; if it keeps failing,"
                        + " tell whoever manages your sign-in.");
    }

    private static String message(Model page, String heading, String detail) {
        page.addAttribute("heading", heading);
        page.addAttribute("detail", detail);
        page.addAttribute("offerSignIn", true);
        return "error";
    }
}
