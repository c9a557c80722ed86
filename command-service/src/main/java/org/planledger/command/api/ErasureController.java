package org.planledger.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.planledger.command.erasure.Erasures;
import org.planledger.events.EventJson;
import org.planledger.ledger.seal.PersonNames;
import org.planledger.values.Role;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;

/** Has a person's name erased; for administrators alone, and for good. */
@RestController
class ErasureController {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_GROUND = 2000;

    private final Erasures erasures;

    ErasureController(Erasures erasures) {
        this.erasures = erasures;
    }

    /**
     * @param name as it was recorded; blanks and capitals do not count
     * @param ground why it is erased; it is recorded, so it must not name the person
     */
    record ErasureRequest(String name, String ground) {}

    /** @param position of the entry that says so */
    record Erased(long position) {}

    /** Whether it would be done; nothing is. */
    record WouldErase(boolean dryRun) {}

    @PostMapping(path = "/erasures", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> erase(
            @RequestParam(defaultValue = "false") boolean dryRun,
            HttpServletRequest request,
            @AuthenticationPrincipal Jwt token)
            throws IOException {
        var person = Person.of(token);
        var asked = asked(request, person);
        if (dryRun) return ResponseEntity.ok(wouldErase(asked.name()));
        return erasures.erase(person.actor(), asked.name(), asked.ground().strip())
                .map(receipt -> ResponseEntity.ok(new Erased(receipt.position())))
                .orElseThrow(ErasureController::nobody);
    }

    private WouldErase wouldErase(String name) {
        if (!erasures.knows(name)) throw nobody();
        return new WouldErase(true);
    }

    private static ErasureRequest asked(HttpServletRequest request, Person person) throws IOException {
        if (!person.roles().contains(Role.ADMINISTRATOR))
            throw ProblemType.NOT_ALLOWED.problem("As " + person.title() + " you may not erase anybody.");
        var asked = read(Body.read(request));
        require("name", asked.name(), LONGEST_NAME, "Give the name as it was recorded");
        require("ground", asked.ground(), LONGEST_GROUND, "Say on what ground");
        if (PersonNames.plain(asked.ground()).contains(PersonNames.plain(asked.name())))
            throw ProblemType.INVALID_FIELD
                    .problem("The ground is recorded for good: do not name the person in it.")
                    .at("ground");
        return asked;
    }

    private static Problem nobody() {
        return ProblemType.NOBODY_OF_THAT_NAME
                .problem("No sealed text of the ledger is that name. What was recorded before texts were sealed, or"
                        + " stands inside a longer text, cannot be erased.")
                .at("name");
    }

    private static ErasureRequest read(Body body) {
        try {
            return EventJson.mapper().readValue(body.text(), ErasureRequest.class);
        } catch (JacksonException e) {
            throw ProblemType.MALFORMED_JSON.problem("Send a JSON object with the texts 'name' and 'ground'.");
        }
    }

    private static void require(String field, String text, int longest, String sentence) {
        if (text == null || text.isBlank() || text.length() > longest)
            throw ProblemType.MISSING_FIELD
                    .problem(sentence + ", in 1 to " + longest + " characters.")
                    .at(field);
    }
}
