package org.planledger.command.state;

import java.util.List;
import java.util.function.Function;
import org.planledger.events.MeetingEvent;
import org.planledger.events.PartnershipEvent;
import org.planledger.events.PlanAimEvent;
import org.planledger.events.PlanEvent;
import org.planledger.events.Streams;

/**
 * What other streams say, for the rules that reach beyond their own.
 *
 * @param relied reads a stream whose growth could change the answer: the command is recorded only if it has not grown
 * @param glanced reads a stream of which only lasting facts are used, such as that it exists
 */
public record Records(Function<String, List<Fact>> relied, Function<String, List<Fact>> glanced) {

    /** The partnership as it stands, and as it must still stand when the command is recorded. */
    public PartnershipState partnership(String id) {
        var state = PartnershipState.NONE;
        for (var fact : relied.apply(Streams.partnership(id)))
            if (fact.event() instanceof PartnershipEvent e)
                state = e.match(new PartnershipFold(state, fact.decidedOn()));
        return state;
    }

    /** The plan as it stands, and as it must still stand when the command is recorded. */
    public PlanState plan(String id) {
        return plan(relied.apply(Streams.plan(id)));
    }

    /** The plan for its lasting facts: partnership, period, and that a theme was ever added. */
    public PlanState draftedPlan(String id) {
        return plan(glanced.apply(Streams.plan(id)));
    }

    /** The meeting for its lasting facts: partnership and date. */
    public MeetingState meeting(String id) {
        var state = MeetingState.NONE;
        for (var fact : glanced.apply(Streams.meeting(id)))
            if (fact.event() instanceof MeetingEvent e) state = e.match(new MeetingFold(state));
        return state;
    }

    public boolean exists(String stream) {
        return !glanced.apply(stream).isEmpty();
    }

    private static PlanState plan(List<Fact> facts) {
        var state = PlanState.NONE;
        for (var fact : facts) {
            if (fact.event() instanceof PlanEvent e) state = e.match(new PlanFold(state));
            if (fact.event() instanceof PlanAimEvent e) state = e.match(new PlanAimFold(state, fact.decidedOn()));
        }
        return state;
    }
}
