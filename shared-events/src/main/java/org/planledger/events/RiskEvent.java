package org.planledger.events;

import org.jspecify.annotations.Nullable;
import org.planledger.values.PartialDate;
import org.planledger.values.Sealed;
import org.planledger.values.Sealed.Under;

/** What happens to a risk. Levels are names on the scale of the partnership; score and band follow from them. */
public sealed interface RiskEvent extends DomainEvent {

    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(EventCases<R> cases) {
        return cases.on(this);
    }

    /** One answer per event of this aggregate. */
    interface Cases<R> {
        R on(RiskRaised event);

        R on(RiskRescored event);

        R on(MitigationRecorded event);

        R on(RiskClosed event);
    }

    /** A risk entered the register. */
    record RiskRaised(
            String riskId,
            String partnershipId,
            @Nullable String planId,
            @Nullable String themeId,
            String title,
            @Nullable String description,
            String likelihood,
            String impact)
            implements RiskEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The risk was rated anew. */
    record RiskRescored(String riskId, String likelihood, String impact) implements RiskEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** Something is done about the risk. */
    record MitigationRecorded(
            String riskId,
            String mitigation,
            @Sealed(Under.PERSON) @Nullable String owner,
            @Nullable PartialDate due) implements RiskEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The risk no longer needs watching. */
    record RiskClosed(String riskId) implements RiskEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }
}
