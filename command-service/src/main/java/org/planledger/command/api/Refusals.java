package org.planledger.command.api;

import java.time.Instant;
import java.util.List;
import org.planledger.command.axon.CommandIdReused;
import org.planledger.command.axon.Conflict;
import org.planledger.command.axon.StaleVersion;
import org.planledger.command.rule.Refusal;
import org.planledger.events.EventType;
import org.planledger.ledger.AppendTooLarge;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.LedgerBusy;
import org.planledger.ledger.LedgerUnavailable;
import org.planledger.ledger.RecordedEvent;
import org.planledger.values.PartialDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says every refusal as a problem that names the field and the rule. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final Ledger ledger;

    Refusals(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What was recorded since the person looked. */
    record Change(long position, String event, String title, PartialDate decidedOn, Instant recordedAt, String actor) {

        static Change of(RecordedEvent e) {
            var type = EventType.of(e.event());
            var actor = e.envelope().actor().title();
            return new Change(
                    e.position(), type.name(), type.title(), e.envelope().decidedOn(), e.recordedAt(), actor);
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Problem problem) {
        return problem.response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Refusal refusal) {
        var rule = refusal.rule();
        return new Problem(rule.status(), rule.code(), rule.statement(), refusal.sentence())
                .at(List.of(new Problem.FieldError(refusal.field(), rule.code(), refusal.sentence())))
                .with("rule", rule.statement())
                .with("allowed", refusal.allowed())
                .response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(StaleVersion stale) {
        var changes = ledger.stream(stale.stream(), Math.min(stale.seen(), stale.last()) + 1).stream()
                .map(Change::of)
                .toList();
        return ProblemType.STALE_VERSION
                .problem("You saw version " + stale.seen() + "; the record stands at " + stale.last() + ".")
                .with("field", "envelope.seenVersion")
                .with("rule", "A decision rests on the newest version.")
                .with("version", stale.last())
                .with("changes", changes)
                .response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Conflict conflict) {
        return ProblemType.CONFLICT
                .problem("Others recorded on the same streams at the same moment. Nothing was recorded; try again.")
                .response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(CommandIdReused reused) {
        return ProblemType.COMMAND_ID_REUSED
                .problem("This command id stands for another request. Choose a new one.")
                .with("field", "envelope.commandId")
                .with("rule", "A command id stands for one request.")
                .response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(AppendTooLarge tooLarge) {
        return ProblemType.BODY_TOO_LARGE
                .problem("This is more than one record may hold.")
                .response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(LedgerUnavailable away) {
        LOG.warn("The ledger's database is away: {}", away.getMessage());
        if (away.outcomeUnknown())
            return ProblemType.OUTCOME_UNKNOWN
                    .problem("Send the same request with the same command id again: it is recorded once.")
                    .response();
        return ProblemType.LEDGER_UNAVAILABLE
                .problem("Nothing was recorded. Try again shortly.")
                .response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(LedgerBusy busy) {
        return ProblemType.LEDGER_BUSY
                .problem("Nothing was recorded. Try again shortly.")
                .response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(LedgerBroken broken) {
        LOG.error("The ledger is broken at position {}", broken.position(), broken);
        return ProblemType.LEDGER_UNAVAILABLE
                .problem("The ledger needs an operator. Nothing was recorded.")
                .response();
    }
}
