package org.planledger.command.installation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.planledger.command.axon.Asked;
import org.planledger.command.axon.Desk;
import org.planledger.command.request.Digest;
import org.planledger.command.request.Notice;
import org.planledger.events.Envelope;
import org.planledger.events.Envelope.Actor;
import org.planledger.events.Envelope.CommandReference;
import org.planledger.events.InstallationEvent.TimesSimulated;
import org.planledger.ledger.Ledger;
import org.planledger.values.Authority;
import org.planledger.values.Mandate;
import org.planledger.values.PartialDate;
import org.springframework.stereotype.Component;

/**
 * Lets whoever runs this service under a simulated clock say so in the ledger. No request leads here: over HTTP nobody
 * can make a ledger say that its times are not real.
 */
@Component
public class SimulatedTimes {

    /** The command id under which it is recorded that an example is complete. */
    public static final String END = "simulation-ends";

    private static final Authority GROUND =
            new Authority(Authority.Kind.DELEGATED, "Kept by the ledger itself: where its times come from", null);
    private static final Actor ITSELF = new Actor("plan-ledger", "Plan Ledger itself");

    private final Desk desk;
    private final Ledger ledger;
    private final Clock clock;

    SimulatedTimes(Desk desk, Ledger ledger, Clock clock) {
        this.desk = desk;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Makes this the ledger's first entry. Asking again with the same particulars does nothing.
     *
     * @throws IllegalStateException where the ledger began with something else
     */
    public void begin(TimesSimulated particulars) {
        var first = ledger.next(0, 1);
        if (first.isEmpty()) record("simulation-begins", new BeginSimulation(particulars));
        else if (!first.get(0).event().equals(particulars))
            throw new IllegalStateException("The ledger began with something else.");
    }

    /** Records that real times follow. Asking again does nothing. */
    public void end() {
        record(END, new EndSimulation());
    }

    private void record(String id, Notice notice) {
        var today = PartialDate.of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        var name = notice.getClass().getSimpleName();
        var reference = new CommandReference(id, name, Digest.of(notice.toString()), null);
        desk.decide(new Asked(notice, new Envelope(reference, ITSELF, today, GROUND, null), Mandate.NONE));
    }
}
