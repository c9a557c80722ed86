package org.planledger.command.proof;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.axon.Asked;
import org.planledger.command.axon.Desk;
import org.planledger.command.request.Digest;
import org.planledger.command.request.Notice;
import org.planledger.events.Envelope.Actor;
import org.planledger.events.InstallationEvent.SetBackAcknowledged;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.proof.ProofEnvelope;
import org.planledger.ledger.proof.checkpoint.SetBack;
import org.planledger.ledger.proof.verify.Verdict;
import org.planledger.values.Mandate;
import org.springframework.stereotype.Component;

/** Records what was done to prove that the ledger is whole, in the name of whoever asked for it. */
@Component
class ProofRecords {

    private final Desk desk;
    private final Clock clock;

    ProofRecords(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    Receipt verified(Verdict verdict, Actor asked) {
        return record("VerifyLedger", UUID.randomUUID().toString(), new NoteVerification(verdict.fact()), asked, null);
    }

    /** The same set-back is acknowledged once. */
    Receipt acknowledged(SetBack found, Actor operator, String reason) {
        var kept = found.kept();
        var told = new SetBackAcknowledged(kept.size(), kept.root().toString(), found.position());
        var once = Digest.of(kept.size() + " " + kept.root());
        return record("AcknowledgeSetBack", "set-back-" + once, new NoteSetBack(told), operator, reason);
    }

    private Receipt record(String command, String id, Notice notice, Actor actor, @Nullable String reason) {
        return desk.decide(new Asked(notice, ProofEnvelope.of(command, id, actor, reason, clock), Mandate.NONE));
    }
}
