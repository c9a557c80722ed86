package org.planledger.command.state;

import org.planledger.events.RiskEvent;
import org.planledger.events.RiskEvent.MitigationRecorded;
import org.planledger.events.RiskEvent.RiskClosed;
import org.planledger.events.RiskEvent.RiskRaised;
import org.planledger.events.RiskEvent.RiskRescored;

/** What an event makes of a risk. */
public record RiskFold(RiskState state) implements RiskEvent.Cases<RiskState> {

    @Override
    public RiskState on(RiskRaised event) {
        return new RiskState(event.riskId(), event.partnershipId(), event.likelihood(), event.impact(), false);
    }

    @Override
    public RiskState on(RiskRescored event) {
        return state.rated(event.likelihood(), event.impact());
    }

    @Override
    public RiskState on(MitigationRecorded event) {
        return state;
    }

    @Override
    public RiskState on(RiskClosed event) {
        return state.asClosed();
    }
}
