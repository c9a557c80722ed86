package org.planledger.query.page.administration;

import org.planledger.query.page.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What was checked of the pages' accessibility, how, and what is known not to work. */
@Controller
class StatementPage {

    @GetMapping("/accessibility")
    String accessibility(Visit visit) {
        return "accessibility";
    }
}
