package org.planledger.command.state;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.values.DecisionVerb;
import org.planledger.values.PartialDate;

/**
 * What the rules know of a meeting.
 *
 * @param date null only while nothing is recorded
 * @param agenda the titles by number
 * @param answered whether each question is answered, by id
 */
public record MeetingState(
        String id,
        String partnershipId,
        @Nullable PartialDate date,
        Map<String, String> agenda,
        Map<String, Decision> decisions,
        Map<String, Boolean> answered,
        Stage stage) {

    /** What was resolved, in which words. */
    public record Decision(DecisionVerb verb, String wording) {}

    /**
     * How far the record of a meeting has come.
     *
     * @param tookPlace whether something is recorded that only happens at a meeting
     */
    public record Stage(boolean published, boolean tookPlace, boolean confirmed, boolean cancelled) {
        static final Stage SCHEDULED = new Stage(false, false, false, false);

        Stage asPublished() {
            return new Stage(true, tookPlace, confirmed, cancelled);
        }

        Stage asTakenPlace() {
            return new Stage(published, true, confirmed, cancelled);
        }

        Stage asConfirmed() {
            return new Stage(published, true, true, cancelled);
        }

        Stage asCancelled() {
            return new Stage(published, tookPlace, confirmed, true);
        }
    }

    public static final MeetingState NONE =
            new MeetingState("", "", null, Map.of(), Map.of(), Map.of(), Stage.SCHEDULED);

    public boolean exists() {
        return !id.isEmpty();
    }

    /** Whether it was held by a day: it was not cancelled, and a day on which it may have been has come. */
    public boolean wasHeldBy(LocalDate day) {
        return !stage.cancelled() && !requireNonNull(date).firstDay().isAfter(day);
    }

    MeetingState at(Stage next) {
        return new MeetingState(id, partnershipId, date, agenda, decisions, answered, next);
    }

    MeetingState discussing(Map<String, String> items) {
        return new MeetingState(id, partnershipId, date, items, decisions, answered, stage);
    }

    MeetingState with(String decisionId, Decision decision) {
        var all = Copies.with(decisions, decisionId, decision);
        return new MeetingState(id, partnershipId, date, agenda, all, answered, stage.asTakenPlace());
    }

    MeetingState asked(String questionId, boolean isAnswered) {
        var all = Copies.with(answered, questionId, isAnswered);
        return new MeetingState(id, partnershipId, date, agenda, decisions, all, stage.asTakenPlace());
    }
}
