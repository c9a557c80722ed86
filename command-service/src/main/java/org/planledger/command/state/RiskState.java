package org.planledger.command.state;

import org.planledger.values.RiskScale;

/** What the rules know of a risk: its rating in the names of the scale, and whether it has closed. */
public record RiskState(String id, String partnershipId, String likelihood, String impact, boolean closed) {

    public static final RiskState NONE = new RiskState("", "", "", "", false);

    /** Whether it is rated so already, on this scale. */
    public boolean isRated(RiskScale scale, String likely, String grave) {
        return scale.likelihoodLevel(likely).equals(scale.likelihoodLevel(likelihood))
                && scale.impactLevel(grave).equals(scale.impactLevel(impact));
    }

    RiskState rated(String newLikelihood, String newImpact) {
        return new RiskState(id, partnershipId, newLikelihood, newImpact, closed);
    }

    RiskState asClosed() {
        return new RiskState(id, partnershipId, likelihood, impact, true);
    }
}
