package org.planledger.query.answer;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Any address under that of the read API at which there is nothing. */
@RestController
class Elsewhere {

    @RequestMapping("/api/**")
    void nothing() {
        throw Problem.nothingHere();
    }
}
