package org.planledger.command.state;

import java.util.Map;
import java.util.TreeMap;
import org.planledger.events.IssueEvent;
import org.planledger.events.IssueEvent.IssueClosed;
import org.planledger.events.IssueEvent.IssueConsidered;
import org.planledger.events.IssueEvent.IssueEscalated;
import org.planledger.events.IssueEvent.JointActionGroupTasked;
import org.planledger.events.IssueEvent.TaskingReported;

/** What an event makes of an issue. */
public record IssueFold(IssueState state) implements IssueEvent.Cases<IssueState> {

    @Override
    public IssueState on(IssueEscalated event) {
        return new IssueState(event.issueId(), event.partnershipId(), false, false, Map.of());
    }

    @Override
    public IssueState on(IssueConsidered event) {
        return new IssueState(state.id(), state.partnershipId(), true, state.closed(), state.taskings());
    }

    @Override
    public IssueState on(JointActionGroupTasked event) {
        return tasking(event.number(), false);
    }

    @Override
    public IssueState on(TaskingReported event) {
        return tasking(event.number(), event.done());
    }

    @Override
    public IssueState on(IssueClosed event) {
        return new IssueState(state.id(), state.partnershipId(), state.considered(), true, state.taskings());
    }

    private IssueState tasking(int number, boolean done) {
        var next = new TreeMap<>(state.taskings());
        next.put(number, done);
        return state.with(next);
    }
}
