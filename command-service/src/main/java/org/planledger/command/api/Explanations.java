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
import org.planledger.ledger.LedgerWentBack;
import org.planledger.ledger.RecordedEvent;
import org.planledger.ledger.content.ContentDamaged;
import org.planledger.values.PartialDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says every refusal as a problem that names the field and the rule, to a single request and in a batch alike. */
@Component
class Explanations {

    private static final Logger LOG = LoggerFactory.getLogger(Explanations.class);
    private static final String AGAIN = "Nothing was recorded. Try again shortly.";

    private final Ledger ledger;

    Explanations(Ledger ledger) {
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

    /** @throws RuntimeException the failure itself, where it is none that is known here */
    Problem of(RuntimeException failure) {
        if (failure instanceof Problem problem) return problem;
        if (failure instanceof Refusal refusal) return refused(refusal);
        if (failure instanceof StaleVersion stale) return stale(stale);
        if (failure instanceof CommandIdReused) return reused();
        if (failure instanceof Conflict)
            return ProblemType.CONFLICT.problem(
                    "Others recorded on the same streams at the same moment. Nothing was recorded; try again.");
        if (failure instanceof AppendTooLarge)
            return ProblemType.BODY_TOO_LARGE.problem("This is more than one record may hold.");
        return ofLedger(failure);
    }

    private static Problem ofLedger(RuntimeException failure) {
        if (failure instanceof LedgerUnavailable away) return away(away);
        if (failure instanceof ContentDamaged damaged) return damaged(damaged);
        if (failure instanceof LedgerBusy) return ProblemType.LEDGER_BUSY.problem(AGAIN);
        if (failure instanceof LedgerWentBack back) return wentBack(back);
        if (failure instanceof LedgerBroken broken) {
            LOG.error("The ledger is broken at position {}", broken.position(), broken);
            return ProblemType.LEDGER_UNAVAILABLE.problem("The ledger needs an operator. Nothing was recorded.");
        }
        throw failure;
    }

    private static Problem refused(Refusal refusal) {
        var rule = refusal.rule();
        return new Problem(rule.status(), rule.code(), rule.statement(), refusal.sentence())
                .at(List.of(new Problem.FieldError(refusal.field(), rule.code(), refusal.sentence())))
                .with("rule", rule.statement())
                .with("allowed", refusal.allowed());
    }

    private Problem stale(StaleVersion stale) {
        var changes = ledger.stream(stale.stream(), Math.min(stale.seen(), stale.last()) + 1).stream()
                .map(Change::of)
                .toList();
        var type = stale.isPrecondition() ? ProblemType.PRECONDITION_FAILED : ProblemType.STALE_VERSION;
        return type.problem(
                        stale.last() < 0
                                ? "There is no record yet, so that it has no version."
                                : "What you saw is not the newest version; the record stands at version " + stale.last()
                                        + ".")
                .at(stale.isPrecondition() ? Conditions.IF_MATCH : "envelope.seenVersion")
                .with("rule", "A decision rests on the newest version.")
                .with("version", stale.last())
                .with("changes", changes);
    }

    private static Problem reused() {
        return ProblemType.COMMAND_ID_REUSED
                .problem("This command id stands for another request. Choose a new one.")
                .at("envelope.commandId")
                .with("rule", "A command id stands for one request.");
    }

    private static Problem damaged(ContentDamaged damaged) {
        LOG.error("An attachment is damaged", damaged);
        return ProblemType.FILE_DAMAGED.problem("What is stored of this file is damaged. An operator must look at it.");
    }

    private static Problem wentBack(LedgerWentBack back) {
        LOG.error("Nothing is recorded: {}", back.getMessage());
        return ProblemType.LEDGER_WENT_BACK.problem(
                back.getMessage() + " Nothing is recorded until an administrator acknowledges it.");
    }

    private static Problem away(LedgerUnavailable away) {
        LOG.warn("The ledger's database is away: {}", away.getMessage());
        return away.outcomeUnknown()
                ? ProblemType.OUTCOME_UNKNOWN.problem(
                        "Send the same request with the same command id again: it is recorded once.")
                : ProblemType.LEDGER_UNAVAILABLE.problem(AGAIN);
    }
}
