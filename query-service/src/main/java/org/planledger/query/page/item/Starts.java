package org.planledger.query.page.item;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Item;

/**
 * From which statuses of an item commands start: what its page offers as a button, and a form among its choices. What a
 * rule asks beyond the status, the command-service says when it is asked.
 *
 * @param field that names the item, "actionId"
 * @param from a meeting that is neither cancelled nor confirmed has the status ""
 */
public record Starts(String field, Set<String> from, Set<String> commands) {
    private static final Set<String> UNDER_WAY = Set.of("STARTED", "ON_TRACK", "AT_RISK", "OFF_TRACK");
    private static final Set<String> AWAKE = both(UNDER_WAY, "NOT_STARTED");
    private static final Set<String> ACCEPTED = Set.of(
            "ACCEPTED_BY_EXECUTIVE", "ACCEPTED", "ACCEPTED_IN_PART", "IN_PROGRESS", "REPORTED_COMPLETE", "REOPENED");
    private static final Set<String> ANSWERED = both(ACCEPTED, "REJECTED");
    private static final Set<String> STANDING =
            both(ANSWERED, "PROPOSED", "ADOPTED_BY_COMMITTEE", "ISSUED", "FURTHER_ANSWER_REQUESTED");

    private static final List<Starts> ALL = Stream.of(plans(), actions(), recommendations(), meetings(), others())
            .flatMap(Collection::stream)
            .toList();

    private static List<Starts> plans() {
        return List.of(
                start("planId", Set.of("DRAFT"), "BringPlanIntoEffect"),
                start("planId", Set.of("IN_EFFECT"), "SupersedePlan"),
                start("themeId", Set.of("OPEN"), "RewordTheme", "RetireTheme", "LinkTheme", "ReprioritiseTheme"),
                start("themeId", Set.of("OPEN"), "AssignThemeLead", "TransferThemeLead", "SubmitThemeReport"),
                start("themeId", Set.of("OPEN"), "PlanAction", "RecordAchievement", "RaiseRisk", "EscalateIssue"),
                start("prioritisationId", Set.of("OPEN"), "ReprioritiseTheme", "ClosePrioritisationReview"));
    }

    private static List<Starts> actions() {
        return List.of(
                start("actionPlanId", Set.of("OPENED"), "AdoptActionPlan"),
                start("actionPlanId", Set.of("OPENED", "ADOPTED"), "PlanAction", "CloseActionPlanYear"),
                start("toActionPlanId", Set.of("OPENED", "ADOPTED"), "CarryForwardAction"),
                start("actionId", Set.of("NOT_STARTED", "PAUSED"), "StartAction"),
                start("actionId", UNDER_WAY, "CompleteAction"),
                start("actionId", AWAKE, "ReportProgress", "PauseAction"),
                start("actionId", both(AWAKE, "PAUSED"), "AssignActionOwner", "RescheduleAction"),
                start("actionId", both(AWAKE, "PAUSED"), "CarryForwardAction", "CancelAction"),
                start("actionId", Set.of("COMPLETE", "REJECTED"), "ReopenAction"));
    }

    private static List<Starts> recommendations() {
        var id = "recommendationId";
        return List.of(
                start(id, Set.of("PROPOSED"), "AmendRecommendation"),
                start(id, Set.of("PROPOSED", "ADOPTED_BY_COMMITTEE", "ISSUED"), "AdoptRecommendation"),
                start(id, Set.of("PROPOSED", "ADOPTED_BY_COMMITTEE", "ISSUED"), "DeclineRecommendation"),
                start(id, Set.of("ADOPTED_BY_COMMITTEE"), "IssueRecommendation"),
                start(id, Set.of("ISSUED", "FURTHER_ANSWER_REQUESTED"), "RecordResponse", "ExtendResponse"),
                start(id, both(ANSWERED, "DECLINED"), "RequestFurtherResponse"),
                start(id, both(ACCEPTED, "FURTHER_ANSWER_REQUESTED"), "LinkAction", "ReportImplementation"),
                start(id, ACCEPTED, "SignOffRecommendation"),
                start(id, Set.of("SIGNED_OFF"), "ReopenRecommendation"),
                start(id, STANDING, "SupersedeRecommendation"),
                start("byRecommendationId", both(STANDING, "SIGNED_OFF"), "SupersedeRecommendation"));
    }

    private static List<Starts> meetings() {
        var notOver = Set.of("");
        return List.of(
                start("meetingId", notOver, "SetAgendaItem", "PublishAgenda", "CancelMeeting", "ConfirmMinutes"),
                start("meetingId", notOver, "RecordAttendance", "RecordDecision", "RecordQuestion"),
                start("meetingId", both(notOver, "MINUTES_CONFIRMED"), "CorrectDecision", "AnswerQuestion"),
                start("questionId", Set.of("ASKED"), "AnswerQuestion"),
                start("reportId", Set.of("DRAFT"), "SubmitThemeReport", "RequestSignOff", "GiveSignOff"),
                start("reportId", Set.of("DRAFT"), "DeclareBackgroundPapers", "MarkExempt", "PublishReport"),
                start("reportId", Set.of("PUBLISHED"), "NoteReport"),
                start("reviewId", Set.of("OPEN"), "RecordFinding", "CloseScrutinyReview"));
    }

    private static List<Starts> others() {
        return List.of(
                start("achievementId", Set.of("RECORDED", "CORRECTED"), "VerifyAchievement"),
                start("achievementId", Set.of("RECORDED", "CORRECTED", "VERIFIED"), "AttachEvidence"),
                start("achievementId", Set.of("RECORDED", "CORRECTED", "VERIFIED"), "CorrectAchievement"),
                start("achievementId", Set.of("RECORDED", "CORRECTED", "VERIFIED"), "WithdrawAchievement"),
                start("riskId", Set.of("OPEN"), "RescoreRisk", "RecordMitigation", "CloseRisk"),
                start("issueId", Set.of("ESCALATED", "CONSIDERED"), "ConsiderIssue", "CloseIssue"),
                start("issueId", Set.of("CONSIDERED"), "TaskJointActionGroup", "ReportTasking"),
                start("consultationId", Set.of("PLANNED"), "OpenConsultation"),
                start("consultationId", Set.of("OPEN"), "RecordConsultationSession", "RecordResidentView"),
                start("consultationId", Set.of("PLANNED", "OPEN"), "CloseConsultation"));
    }

    private static Starts start(String field, Set<String> from, String... commands) {
        return new Starts(field, from, Set.of(commands));
    }

    private static Set<String> both(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Arrays.stream(more)).collect(Collectors.toUnmodifiableSet());
    }

    /** One for each step of each kind of item. */
    public static List<Starts> all() {
        return ALL;
    }

    /** Whether a command starts from an item as it stands, which the field names. */
    public static boolean isOpen(Item item, String command, String field) {
        return of(command, field)
                .map(starts -> starts.from.contains(item.text(Field.STATUS)))
                .orElse(true);
    }

    /** Empty where the status does not matter. */
    public static Optional<Starts> of(String command, String field) {
        return ALL.stream()
                .filter(starts -> starts.field.equals(field) && starts.commands.contains(command))
                .findFirst();
    }
}
