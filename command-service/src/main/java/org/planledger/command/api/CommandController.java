package org.planledger.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.planledger.command.attempt.Attempts;
import org.planledger.command.axon.Asked;
import org.planledger.command.axon.Desk;
import org.planledger.command.catalogue.Catalogue;
import org.planledger.command.catalogue.CommandType;
import org.planledger.command.rule.Refusal;
import org.planledger.command.rule.Rule;
import org.planledger.ledger.Receipt;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The command API: {@code GET /commands} says what may be asked, {@code POST /commands/{name}} asks it, and with
 * {@code ?dryRun=true} only asks whether it would be recorded.
 */
@RestController
class CommandController {

    private final Catalogue catalogue;
    private final RequestReader requests;
    private final Envelopes envelopes;
    private final Desk desk;
    private final Attempts attempts;
    private final List<Entry> entries;

    CommandController(Catalogue catalogue, RequestReader requests, Envelopes envelopes, Desk desk, Attempts attempts) {
        this.catalogue = catalogue;
        this.requests = requests;
        this.envelopes = envelopes;
        this.desk = desk;
        this.attempts = attempts;
        this.entries = catalogue.byLife().stream().map(Entry::of).toList();
    }

    @GetMapping(path = "/commands", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Entry> commands() {
        return entries;
    }

    // What the sender would not accept as an answer is refused here, before anything is recorded.
    @PostMapping(
            path = "/commands/{name}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    ResponseEntity<?> ask(
            @PathVariable String name,
            @RequestParam(defaultValue = "false") boolean dryRun,
            HttpServletRequest http,
            @AuthenticationPrincipal Jwt token)
            throws IOException {
        var type = catalogue.find(name).orElseThrow(() -> unknown(name));
        var asking = Person.of(token);
        if (!type.isSensitive()) requireAllowed(type.isFor(asking.roles()), type, asking);
        var asked = asked(type, http, asking);
        if (!dryRun) return Answer.of(decide(asked, type, asking));
        requireAllowed(type.permits(asked.command(), asking.roles()), type, asking);
        desk.tryOut(asked);
        return ResponseEntity.ok(new DryRunAnswer(asked.id()));
    }

    private Asked asked(CommandType type, HttpServletRequest http, Person asking) throws IOException {
        try {
            var conditions = Conditions.of(http);
            var body = Body.read(http);
            var request = requests.read(type, body, conditions);
            var envelope = envelopes.of(request.envelope(), type, body.digest(), asking);
            return new Asked(request.command(), envelope, asking.mandate(), conditions.expected());
        } catch (Problem | Refusal unreadable) {
            requireAllowed(type.isFor(asking.roles()), type, asking);
            throw unreadable;
        }
    }

    private Receipt decide(Asked asked, CommandType type, Person asking) {
        try {
            requireAllowed(type.permits(asked.command(), asking.roles()), type, asking);
            return desk.decide(asked);
        } catch (Refusal refused) {
            attempts.note(asked, refused);
            throw refused;
        }
    }

    static void requireAllowed(boolean allowed, CommandType type, Person person) {
        if (!allowed)
            throw new Refusal(
                    Rule.NOT_ALLOWED,
                    "command",
                    "As " + person.title() + " you may not ask for this.",
                    "One of the roles: " + Entry.of(type).roles());
    }

    static Problem unknown(String name) {
        return ProblemType.UNKNOWN_COMMAND
                .problem("There is no command '" + abridged(name) + "'. GET /commands lists them.")
                .at("name");
    }

    private static String abridged(String name) {
        return name.length() <= 100 ? name : name.substring(0, 100) + "...";
    }
}
