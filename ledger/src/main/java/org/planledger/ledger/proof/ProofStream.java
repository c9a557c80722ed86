package org.planledger.ledger.proof;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.planledger.events.Envelope.Actor;
import org.planledger.events.InstallationEvent;
import org.planledger.events.Streams;
import org.planledger.ledger.Append;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.NewEvent;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.StreamConflict;

/** Records facts about the ledger itself where no command of a person does. */
public final class ProofStream {
    private static final int ATTEMPTS = 3;

    private final Ledger ledger;
    private final Clock clock;

    public ProofStream(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param id of the command; what was recorded under it before is not recorded again
     * @throws StreamConflict where others record so fast that this finds no place
     */
    public Receipt add(String command, String id, Actor actor, InstallationEvent fact) {
        for (int attempt = 1; ; attempt++) {
            try {
                return ledger.append(append(command, id, actor, fact));
            } catch (StreamConflict faster) {
                if (attempt == ATTEMPTS) throw faster;
            }
        }
    }

    private Append append(String command, String id, Actor actor, InstallationEvent fact) {
        var envelope = ProofEnvelope.of(command, id, actor, null, clock);
        long sequence = ledger.stream(Streams.proof(), 0).size();
        var event = new NewEvent(UUID.randomUUID().toString(), Streams.proof(), sequence, envelope, fact);
        return new Append(id, List.of(event), Map.of());
    }
}
