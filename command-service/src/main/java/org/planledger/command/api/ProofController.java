package org.planledger.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planledger.command.proof.CheckpointKeeper;
import org.planledger.command.proof.SetBacks;
import org.planledger.command.proof.Verifications;
import org.planledger.ledger.LedgerWentBack;
import org.planledger.ledger.proof.checkpoint.HistoryRewritten;
import org.planledger.ledger.proof.checkpoint.SetBack;
import org.planledger.values.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the ledger is whole: for auditors and administrators, and what only an administrator may say about it. */
@RestController
class ProofController {

    private static final Set<Role> CHECKING = Set.of(Role.AUDITOR, Role.ADMINISTRATOR);
    private static final Set<Role> OPERATING = Set.of(Role.ADMINISTRATOR);
    private static final int LONGEST_REASON = 2000;

    private final CheckpointKeeper checkpoints;
    private final Verifications verifications;
    private final SetBacks setBacks;

    ProofController(CheckpointKeeper checkpoints, Verifications verifications, SetBacks setBacks) {
        this.checkpoints = checkpoints;
        this.verifications = verifications;
        this.setBacks = setBacks;
    }

    /**
     * Whether the ledger went back.
     *
     * @param size of the checkpoint that it does not continue, {@code position} where it ends, and a sentence
     */
    record SetBackAnswer(
            boolean found,
            @Nullable Long size,
            @Nullable Long position,
            @Nullable String sentence) {

        static SetBackAnswer of(@Nullable SetBack found) {
            return found == null
                    ? new SetBackAnswer(false, null, null, null)
                    : new SetBackAnswer(true, found.kept().size(), found.position(), found.sentence());
        }
    }

    /** @param position of the entry that says so */
    record Acknowledged(long position) {}

    /** Signs what the ledger is now, and answers with the checkpoint. */
    @PostMapping(path = "/checkpoints", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> sign(@AuthenticationPrincipal Jwt token) {
        require(CHECKING, Person.of(token));
        try {
            var signed = checkpoints
                    .sign()
                    .orElseThrow(() -> ProblemType.NO_CHECKPOINTS.problem(
                            "The ledger is empty, or this service is not set up to make checkpoints."));
            return ResponseEntity.status(HttpStatus.CREATED)
                    .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                    .body(signed.toString().getBytes(StandardCharsets.UTF_8));
        } catch (HistoryRewritten back) {
            throw new LedgerWentBack(String.valueOf(back.getMessage()));
        }
    }

    @GetMapping("/verification")
    Verifications.Status verification(@AuthenticationPrincipal Jwt token) {
        require(CHECKING, Person.of(token));
        return verifications.status();
    }

    /** Begins; 409 where one is running already. Either answer says how far it is. */
    @PostMapping("/verification")
    ResponseEntity<Verifications.Status> verify(@AuthenticationPrincipal Jwt token) {
        var person = Person.of(token);
        require(CHECKING, person);
        boolean begun = verifications.begin(person.actor());
        return ResponseEntity.status(begun ? HttpStatus.ACCEPTED : HttpStatus.CONFLICT)
                .body(verifications.status());
    }

    @GetMapping("/set-back")
    SetBackAnswer setBack(@AuthenticationPrincipal Jwt token) {
        require(CHECKING, Person.of(token));
        return SetBackAnswer.of(setBacks.found().orElse(null));
    }

    /** Takes the reason as text: the ledger may go on from where it went back to. */
    @PostMapping(path = "/set-back/acknowledgement", consumes = MediaType.TEXT_PLAIN_VALUE)
    Acknowledged acknowledge(HttpServletRequest request, @AuthenticationPrincipal Jwt token) throws IOException {
        var person = Person.of(token);
        require(OPERATING, person);
        var receipt = setBacks.acknowledge(person.actor(), reason(request))
                .orElseThrow(() -> ProblemType.NOTHING_TO_ACKNOWLEDGE.problem(
                        "The ledger continues the newest checkpoint that is kept of it."));
        return new Acknowledged(receipt.position());
    }

    private static String reason(HttpServletRequest request) throws IOException {
        var text = Body.read(request).text().strip();
        if (text.isEmpty() || text.length() > LONGEST_REASON)
            throw ProblemType.MISSING_FIELD
                    .problem("Say in 1 to " + LONGEST_REASON + " characters why the ledger went back.")
                    .at("reason");
        return text;
    }

    private static void require(Set<Role> roles, Person person) {
        if (person.roles().stream().noneMatch(roles::contains))
            throw ProblemType.NOT_ALLOWED.problem("As " + person.title() + " you may not ask for this.");
    }
}
