package org.planledger.command.proof;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.axon.Asked;
import org.planledger.command.axon.Desk;
import org.planledger.command.request.Digest;
import org.planledger.command.request.Notice;
import org.planledger.events.Envelope;
import org.planledger.events.Envelope.Actor;
import org.planledger.events.Envelope.CommandReference;
import org.planledger.events.InstallationEvent.LedgerVerified;
import org.planledger.events.InstallationEvent.SetBackAcknowledged;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.proof.checkpoint.SetBack;
import org.planledger.ledger.proof.verify.Verdict;
import org.planledger.values.Authority;
import org.planledger.values.Mandate;
import org.planledger.values.PartialDate;
import org.springframework.stereotype.Component;

/** Records what was done to prove that the ledger is whole, in the name of whoever asked for it. */
@Component
class ProofRecords {

    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final Authority GROUND =
            new Authority(Authority.Kind.DELEGATED, "Kept by the ledger itself: whether it is whole", null);

    private final Desk desk;
    private final Clock clock;

    ProofRecords(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    Receipt verified(Verdict verdict, Actor asked) {
        var found = new LedgerVerified(
                verdict.position(), verdict.root(), verdict.checkpoints(), verdict.brokenAt(), verdict.why());
        return record("VerifyLedger", UUID.randomUUID().toString(), new NoteVerification(found), asked, null);
    }

    /** The same set-back is acknowledged once. */
    Receipt acknowledged(SetBack found, Actor operator, String reason) {
        var kept = found.kept();
        var told = new SetBackAcknowledged(kept.size(), kept.root().toString(), found.position());
        var once = Digest.of(kept.size() + " " + kept.root());
        return record("AcknowledgeSetBack", "set-back-" + once, new NoteSetBack(told), operator, reason);
    }

    private Receipt record(String command, String id, Notice notice, Actor actor, @Nullable String reason) {
        var today = PartialDate.of(LocalDate.ofInstant(clock.instant(), HERE));
        var reference = new CommandReference(id, command, Digest.of(id), null);
        return desk.decide(new Asked(notice, new Envelope(reference, actor, today, GROUND, reason), Mandate.NONE));
    }
}
