package org.planledger.query.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Field;
import org.planledger.query.register.FieldChange;
import org.planledger.values.PartialDate;

/** The class of what an event did to an item. {@code ClassesTest} holds that every event of the catalogue has one. */
final class Classes {
    private Classes() {}

    /**
     * @param event its stable name
     * @param fields what it did, or what several of its kind did between two points
     */
    static ChangeClass of(String event, List<FieldChange> fields) {
        return switch (event) {
            case "PartnershipRegistered",
                    "MemberAdmitted",
                    "PlanDrafted",
                    "ThemeAdded",
                    "PriorityAdded",
                    "TargetSet",
                    "OutcomeDefined",
                    "AssessmentCited",
                    "DutyDeclared",
                    "ActionPlanYearOpened",
                    "ActionPlanned",
                    "AchievementRecorded",
                    "RecommendationProposed",
                    "MeetingScheduled",
                    "AgendaItemSet",
                    "DecisionRecorded",
                    "QuestionRecorded",
                    "ReportDrafted",
                    "ScrutinyReviewOpened",
                    "FindingRecorded",
                    "PrioritisationReviewOpened",
                    "ConsultationPlanned",
                    "ResidentViewRecorded",
                    "RiskRaised" -> ChangeClass.ADDED;
            case "AchievementWithdrawn", "MeetingCancelled" -> ChangeClass.WITHDRAWN;
            case "ThemeRetired" -> ChangeClass.RETIRED;
            case "ThemeReworded", "RecommendationAmended" -> ChangeClass.REWORDED;
            case "ThemeLinkedToBoard", "DutyCovered" -> ChangeClass.RESCOPED;
            case "ThemeLinked" -> ChangeClass.CARRIES_ON;
            case "ThemeReprioritised" -> ChangeClass.PRIORITISED;
            case "ThemeLeadAssigned", "ThemeLeadReleased", "ThemeLeadTransferred" -> ChangeClass.LEAD_CHANGED;
            case "ActionOwnerAssigned" -> ChangeClass.OWNER_CHANGED;
            case "ActionRescheduled" -> moved(fields);
            case "ActionStarted" -> progress(fields, ChangeClass.STARTED);
            case "ActionPaused" -> progress(fields, ChangeClass.PAUSED);
            case "ActionReopened" -> progress(fields, ChangeClass.REOPENED);
            case "ActionCancelled" -> progress(fields, ChangeClass.WITHDRAWN);
            case "ActionCompleted" -> progress(fields, ChangeClass.DONE_WITHOUT_EVIDENCE);
            case "IssueEscalated" -> ChangeClass.ESCALATED;
            case "ActionCarriedForward" -> ChangeClass.CARRIED_FORWARD;
            case "PlanBroughtIntoEffect",
                    "PlanSuperseded",
                    "RecommendationAdopted",
                    "RecommendationDeclined",
                    "RecommendationIssued",
                    "ResponseRecorded",
                    "FurtherResponseRequested",
                    "RecommendationActionLinked",
                    "ImplementationReported",
                    "RecommendationSignedOff",
                    "RecommendationReopened",
                    "RecommendationSuperseded",
                    "IssueConsidered",
                    "ConsultationOpened",
                    "AgendaPublished",
                    "SignOffRequested",
                    "SignOffGiven",
                    "ReportPublished",
                    "ReportNoted",
                    "ReportMarkedExempt",
                    "QuestionAnswered" -> ChangeClass.MOVED_ON;
            case "ResponseExtended" -> ChangeClass.MORE_TIME_GIVEN;
            case "RiskRescored" -> rated(fields);
            case "OutcomeUpdateRecorded" -> ChangeClass.OUTCOME_UPDATED;
            case "AchievementCorrected" ->
                differs(fields, Field.Achievement.FIGURES) ? ChangeClass.FIGURE_CORRECTED : ChangeClass.CORRECTED;
            case "DecisionCorrected" -> ChangeClass.CORRECTED;
            case "MembershipEnded", "MemberSucceeded", "CoordinationTransferred", "ChairAppointed" ->
                ChangeClass.MEMBERSHIP_CHANGED;
            case "PlanApprovalRecorded", "ActionPlanAdopted", "MinutesConfirmed" -> ChangeClass.APPROVED;
            case "ProgressReported", "ThemeReportReceived", "ThemeReportSubmitted", "TaskingReported" ->
                ChangeClass.REPORTED;
            case "PlanShared",
                    "AnnualReviewRecorded",
                    "MitigationRecorded",
                    "AchievementVerified",
                    "EvidenceAttached",
                    "AttendanceRecorded",
                    "BackgroundPapersDeclared",
                    "JointActionGroupTasked",
                    "ConsultationSessionRecorded",
                    "CommitmentMade" -> ChangeClass.SUPPLEMENTED;
            case "RiskClosed",
                    "IssueClosed",
                    "ConsultationClosed",
                    "ActionPlanYearClosed",
                    "ScrutinyReviewClosed",
                    "PrioritisationReviewClosed" -> ChangeClass.CLOSED;
            case "NoReportReceived" -> ChangeClass.NO_REPORT;
            case "GovernanceRulesSet",
                    "ActionPlanListed",
                    "ActionListed",
                    "ActionHandedOn",
                    "ReportingPeriodClosed",
                    "SensitiveAttemptRefused",
                    "TimesSimulated",
                    "SimulationEnded",
                    "LedgerVerified",
                    "SetBackAcknowledged",
                    "SigningKeyChanged",
                    "PersonErased" -> ChangeClass.ADMINISTRATIVE;
            default -> throw new IllegalArgumentException("The event " + event + " has no class of change.");
        };
    }

    /**
     * By where the work stood before and stands after, whatever came between.
     *
     * @param last what its last step was
     */
    private static ChangeClass progress(List<FieldChange> fields, ChangeClass last) {
        var status = change(fields, Field.STATUS);
        if (status.isEmpty()) return last;
        if (!status.get().differs()) return ChangeClass.PROGRESS_AS_BEFORE;
        return switch (String.valueOf(status.get().after())) {
            case "COMPLETE" ->
                isSet(fields, Field.Action.EVIDENCE)
                        ? ChangeClass.DONE_WITH_EVIDENCE
                        : ChangeClass.DONE_WITHOUT_EVIDENCE;
            case "REJECTED" -> ChangeClass.WITHDRAWN;
            case "PAUSED" -> ChangeClass.PAUSED;
            default -> isOver(status.get().before()) ? ChangeClass.REOPENED : ChangeClass.STARTED;
        };
    }

    private static boolean isOver(@Nullable Object status) {
        return "COMPLETE".equals(status) || "REJECTED".equals(status);
    }

    /** A date that was moved before the moment knows of any date cannot be compared. */
    private static ChangeClass moved(List<FieldChange> fields) {
        int later = change(fields, Field.Action.DUE)
                .filter(due -> due.before() != null && due.after() != null)
                .map(due -> day(due.after()).compareTo(day(due.before())))
                .orElse(0);
        if (later == 0) return ChangeClass.DUE_AS_BEFORE;
        return later > 0 ? ChangeClass.SLIPPED : ChangeClass.BROUGHT_FORWARD;
    }

    private static LocalDate day(@Nullable Object date) {
        return PartialDate.parse(String.valueOf(date)).lastDay();
    }

    private static ChangeClass rated(List<FieldChange> fields) {
        if (differs(fields, Field.Risk.SCALE)) return ChangeClass.RISK_ON_ANOTHER_SCALE;
        int higher = change(fields, Field.Risk.SCORE)
                .filter(score -> score.before() instanceof Number && score.after() instanceof Number)
                .map(score -> Long.compare(number(score.after()), number(score.before())))
                .orElse(0);
        if (higher == 0) return ChangeClass.RISK_AS_BEFORE;
        return higher > 0 ? ChangeClass.RISK_UP : ChangeClass.RISK_DOWN;
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }

    private static boolean isSet(List<FieldChange> fields, String name) {
        return change(fields, name).filter(field -> field.after() != null).isPresent();
    }

    private static boolean differs(List<FieldChange> fields, String name) {
        return change(fields, name).filter(FieldChange::differs).isPresent();
    }

    private static Optional<FieldChange> change(List<FieldChange> fields, String name) {
        return fields.stream().filter(field -> field.field().equals(name)).findFirst();
    }
}
