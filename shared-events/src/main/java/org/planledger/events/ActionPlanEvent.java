package org.planledger.events;

import org.jspecify.annotations.Nullable;
import org.planledger.values.Lead;
import org.planledger.values.Span;

/** What happens to the action plan of a year. */
public sealed interface ActionPlanEvent extends DomainEvent {

    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(EventCases<R> cases) {
        return cases.on(this);
    }

    /** One answer per event of this aggregate. */
    interface Cases<R> {
        R on(ActionPlanYearOpened event);

        R on(ActionPlanAdopted event);

        R on(ActionPlanYearClosed event);

        R on(ActionListed event);

        R on(ActionHandedOn event);

        R on(ReportingPeriodClosed event);

        R on(NoReportReceived event);
    }

    /** A year of the plan was opened for its actions. */
    record ActionPlanYearOpened(String actionPlanId, String planId, Span year) implements ActionPlanEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The Executive made the action plan its own. */
    record ActionPlanAdopted(String actionPlanId) implements ActionPlanEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The year is over: each of its actions is complete, cancelled or carried forward. */
    record ActionPlanYearClosed(String actionPlanId) implements ActionPlanEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The year holds an action from now on: a new one, or one carried forward into it. */
    record ActionListed(String actionPlanId, String actionId) implements ActionPlanEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The year holds an action no longer, for it was carried forward to a later one. */
    record ActionHandedOn(String actionPlanId, String actionId, String toActionPlanId) implements ActionPlanEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** Nobody is waited for any longer who should have reported in the period. */
    record ReportingPeriodClosed(String actionPlanId, Span period) implements ActionPlanEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /**
     * Somebody did not report in a period that closed: the owner of an action, or a lead of a theme; the other id is
     * null.
     */
    record NoReportReceived(
            String actionPlanId,
            Span period,
            Lead lead,
            @Nullable String actionId,
            @Nullable String themeId) implements ActionPlanEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }
}
