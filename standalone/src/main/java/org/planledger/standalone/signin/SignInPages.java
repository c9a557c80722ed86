package org.planledger.standalone.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a person of the try-out is chosen. */
@Controller
class SignInPages {

    private final SignInSettings settings;

    SignInPages(SignInSettings settings) {
        this.settings = settings;
    }

    @GetMapping(SignInRules.SIGN_IN)
    String signIn(@RequestParam(required = false) List<String> unknown, Model model, HttpServletResponse response) {
        model.addAttribute("people", ExamplePerson.all());
        model.addAttribute("unknown", unknown != null);
        model.addAttribute("pages", settings.pages());
        response.setHeader("Cache-Control", "no-store");
        return "sign-in";
    }

    /** Whoever comes here without having been sent is on the way to the pages. */
    @GetMapping("/")
    String pages() {
        return "redirect:" + settings.pages();
    }
}
