package org.planledger.command.state;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.events.PartnershipEvent.GovernanceRulesSet;
import org.planledger.events.PartnershipEvent.PartnershipRegistered;
import org.planledger.values.BodyNames;

/** What a partnership's history calls its committee and its Executive. */
final class Bodies {
    private final Set<String> committee = new HashSet<>();
    private final Set<String> executive = new HashSet<>();

    private Bodies() {}

    static BodyNames namedIn(Stream<Fact> history) {
        var bodies = new Bodies();
        history.forEach(bodies::note);
        return new BodyNames(bodies.committee, bodies.executive);
    }

    private void note(Fact fact) {
        if (fact.event() instanceof PartnershipRegistered registered)
            note(registered.committeeName(), registered.executiveName());
        else if (fact.event() instanceof GovernanceRulesSet settled)
            note(settled.committeeName(), settled.executiveName());
    }

    private void note(@Nullable String ofCommittee, @Nullable String ofExecutive) {
        if (ofCommittee != null) committee.add(ofCommittee);
        if (ofExecutive != null) executive.add(ofExecutive);
    }
}
