package org.planledger.events;

import org.jspecify.annotations.Nullable;
import org.planledger.values.Lead;
import org.planledger.values.Span;

/** What happens to a partnership plan and its themes. */
public sealed interface PlanEvent extends DomainEvent {

    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(EventCases<R> cases) {
        return cases.on(this);
    }

    /** One answer per event of this aggregate. */
    interface Cases<R> {
        R on(PlanDrafted event);

        R on(ThemeAdded event);

        R on(ThemeReworded event);

        R on(ThemeRetired event);

        R on(ThemeLinked event);

        R on(ThemeLeadAssigned event);

        R on(ThemeLeadReleased event);

        R on(ThemeLeadTransferred event);

        R on(PriorityAdded event);

        R on(ActionPlanListed event);

        R on(ThemeReportReceived event);
    }

    /** A plan was drafted for a period. */
    record PlanDrafted(String planId, String partnershipId, String title, Span period) implements PlanEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** A numbered theme entered the plan, without a lead. */
    record ThemeAdded(String planId, String themeId, int number, String title) implements PlanEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** A theme bears a new number or title. */
    record ThemeReworded(String planId, String themeId, int number, String title) implements PlanEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** A theme closed; nothing new attaches to it. */
    record ThemeRetired(String planId, String themeId) implements PlanEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** A theme carries on one of an earlier plan. */
    record ThemeLinked(String planId, String themeId, String earlierPlanId, String earlierThemeId)
            implements PlanEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** A lead was appointed, beside those that the theme already has. */
    record ThemeLeadAssigned(String planId, String themeId, Lead lead) implements PlanEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** A lead was released. */
    record ThemeLeadReleased(String planId, String themeId, Lead lead) implements PlanEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** One lead gave way to another in one step. */
    record ThemeLeadTransferred(String planId, String themeId, Lead from, Lead to) implements PlanEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /**
     * An aim that runs across themes entered the plan; {@code carriedOverFrom} names the priority of an earlier plan.
     */
    record PriorityAdded(
            String planId,
            String priorityId,
            int number,
            String text,
            @Nullable String carriedOverFrom) implements PlanEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** A yearly action plan belongs to the plan from now on. */
    record ActionPlanListed(String planId, String actionPlanId, Span year) implements PlanEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The lead of a theme reported; {@code period} is null where the report does not say which one it is for. */
    record ThemeReportReceived(
            String planId,
            String themeId,
            String reportId,
            @Nullable Span period) implements PlanEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }
}
