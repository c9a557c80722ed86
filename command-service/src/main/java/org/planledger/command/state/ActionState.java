package org.planledger.command.state;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;

/**
 * What the rules know of an action.
 *
 * @param planned what was decided about it; null only while nothing is recorded
 * @param started whether work ever began
 * @param reported the dates on which its owner reported, oldest first
 */
public record ActionState(
        String id, @Nullable Planned planned, Stage stage, boolean started, List<PartialDate> reported) {

    /**
     * Where the action belongs, who answers for it and when it is due.
     *
     * @param on the date on which it was planned
     * @param firstDue what it was due on at first, for ever
     */
    public record Planned(
            PartialDate on, String actionPlanId, String themeId, Lead owner, PartialDate firstDue, PartialDate due) {

        Planned withOwner(Lead newOwner) {
            return new Planned(on, actionPlanId, themeId, newOwner, firstDue, due);
        }

        Planned withDue(PartialDate newDue) {
            return new Planned(on, actionPlanId, themeId, owner, firstDue, newDue);
        }

        Planned in(String newActionPlanId) {
            return new Planned(on, newActionPlanId, themeId, owner, firstDue, due);
        }
    }

    /** How far it has come. */
    public enum Stage {
        NOT_STARTED,
        IN_PROGRESS,
        PAUSED,
        COMPLETE,
        CANCELLED;

        /** Whether nothing more is expected. */
        public boolean isOver() {
            return this == COMPLETE || this == CANCELLED;
        }
    }

    public static final ActionState NONE = new ActionState("", null, Stage.NOT_STARTED, false, List.of());

    public ActionState {
        reported = List.copyOf(reported);
    }

    public boolean exists() {
        return !id.isEmpty();
    }

    public Planned requirePlanned() {
        return requireNonNull(planned);
    }

    ActionState with(Planned newPlanned) {
        return new ActionState(id, newPlanned, stage, started, reported);
    }

    ActionState in(Stage newStage) {
        return new ActionState(id, planned, newStage, started || newStage == Stage.IN_PROGRESS, reported);
    }
}
