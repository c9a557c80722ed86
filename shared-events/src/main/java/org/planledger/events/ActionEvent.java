package org.planledger.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;
import org.planledger.values.ReportedStatus;
import org.planledger.values.Sealed;
import org.planledger.values.Sealed.Under;

/** What happens to an action. */
public sealed interface ActionEvent extends DomainEvent {

    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(EventCases<R> cases) {
        return cases.on(this);
    }

    /** One answer per event of this aggregate. */
    interface Cases<R> {
        R on(ActionPlanned event);

        R on(ActionOwnerAssigned event);

        R on(ActionStarted event);

        R on(ProgressReported event);

        R on(ActionRescheduled event);

        R on(ActionPaused event);

        R on(ActionCompleted event);

        R on(ActionCancelled event);

        R on(ActionCarriedForward event);

        R on(ActionReopened event);
    }

    /** An action entered the action plan of a year, under a theme. Its first due date is this one for ever. */
    record ActionPlanned(
            String actionId,
            String actionPlanId,
            String themeId,
            String title,
            @Nullable String description,
            Lead owner,
            PartialDate due,
            List<String> wards)
            implements ActionEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** Somebody answers for the action from now on. */
    record ActionOwnerAssigned(String actionId, Lead owner) implements ActionEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** Work on the action began, or was taken up again after a pause. */
    record ActionStarted(String actionId) implements ActionEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The owner said how the action stands. A hundred percent is the owner's word, not completion. */
    record ProgressReported(String actionId, ReportedStatus status, int percent, String narrative)
            implements ActionEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The action is due on another date, later or earlier; why is said by the envelope's reason. */
    record ActionRescheduled(
            String actionId,
            PartialDate due,
            @Sealed(Under.PERSON) String requestedBy,
            @Sealed(Under.PERSON) String approvedBy)
            implements ActionEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** Work on the action rests. */
    record ActionPaused(String actionId) implements ActionEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The action was done. */
    record ActionCompleted(
            String actionId,
            PartialDate completedOn,
            @Nullable String evidence) implements ActionEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The action will not be done. */
    record ActionCancelled(String actionId) implements ActionEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The action belongs to the action plan of a later year. */
    record ActionCarriedForward(String actionId, String toActionPlanId) implements ActionEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** A complete or cancelled action is open again. */
    record ActionReopened(String actionId) implements ActionEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }
}
