package org.planledger.events;

import org.jspecify.annotations.Nullable;
import org.planledger.values.PartialDate;

/** What happens to an issue that was raised to the Executive. */
public sealed interface IssueEvent extends DomainEvent {

    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(EventCases<R> cases) {
        return cases.on(this);
    }

    /** One answer per event of this aggregate. */
    interface Cases<R> {
        R on(IssueEscalated event);

        R on(IssueConsidered event);

        R on(JointActionGroupTasked event);

        R on(TaskingReported event);

        R on(IssueClosed event);
    }

    /** A group raised something that it cannot settle itself; it may be about a theme of a plan. */
    record IssueEscalated(
            String issueId,
            String partnershipId,
            String raisedBy,
            String title,
            String detail,
            @Nullable String planId,
            @Nullable String themeId)
            implements IssueEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The Executive looked at it and came to a conclusion. */
    record IssueConsidered(String issueId, String conclusion) implements IssueEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** A joint action group was given a task, under its number; no due date where none was set. */
    record JointActionGroupTasked(
            String issueId,
            int number,
            String group,
            String task,
            @Nullable PartialDate due) implements IssueEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The group reported on its task. */
    record TaskingReported(String issueId, int number, String report, boolean done) implements IssueEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** Nothing more is expected. */
    record IssueClosed(String issueId, String outcome) implements IssueEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }
}
