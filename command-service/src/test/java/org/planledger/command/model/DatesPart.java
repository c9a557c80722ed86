package org.planledger.command.model;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planledger.command.action.CarryForwardAction;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Rule;

/** What came after what, by the dates: of two commands about one thing the later comes last, unless both only add. */
final class DatesPart implements Part {

    /**
     * What each command changes (!) and adds to (+); a name in braces is a field, and where it is null nothing. "-" is
     * in any order.
     */
    private static final Map<String, String> TABLE = table("""
            RegisterPartnership        !{stream}/settings
            SetGovernanceRules         !{stream}/settings
            AdmitMember                !{stream}/{memberId}
            EndMembership              !{stream}/{memberId}
            SucceedMember              !{stream}/{memberId} +{stream}/{successorId}
            TransferCoordination       !{stream}/coordination
            AppointChair               !{stream}/chair
            BringPlanIntoEffect        !{stream}/plan
            SupersedePlan              !{stream}/plan
            DraftPlan                  -
            AddTheme                   +{stream}/{themeId} !{stream}/{themeId}/wording
            RewordTheme                +{stream}/{themeId} !{stream}/{themeId}/wording
            RetireTheme                !{stream}/{themeId}
            LinkTheme                  +{stream}/{themeId}
            AssignThemeLead            +{stream}/{themeId} !{stream}/{themeId}/{lead}
            ReleaseThemeLead           !{stream}/{themeId}/{lead}
            TransferThemeLead          +{stream}/{themeId} !{stream}/{themeId}/{from} !{stream}/{themeId}/{to}
            AddPriority                -
            SetTarget                  +{stream}/{themeId}
            DefineOutcome              +{stream}/{themeId} !{stream}/outcome/{outcomeId}
            RecordOutcomeUpdate        +{stream}/outcome/{outcomeId}
            CiteAssessment             -
            LinkThemeToBoard           +{stream}/{themeId}
            DeclareDuty                !{stream}/duty/{dutyId}
            CoverDuty                  +{stream}/duty/{dutyId} +{stream}/{themeId}
            RecordPlanApproval         -
            SharePlan                  -
            RecordAnnualReview         -
            RaiseRisk                  !{stream}
            RescoreRisk                +{stream} !{stream}/rating
            RecordMitigation           +{stream}
            CloseRisk                  !{stream}
            OpenPrioritisationReview   !{stream}
            ReprioritiseTheme          +{stream} !{stream}/{themeId}
            ClosePrioritisationReview  !{stream}
            OpenActionPlanYear         +{stream} !{stream}/standing
            AdoptActionPlan            +{stream} !{stream}/standing
            CloseActionPlanYear        !{stream}
            CloseReportingPeriod       -
            PlanAction                 !{stream} +action-plan/{actionPlanId}
            CarryForwardAction         !{stream} +action-plan/{toActionPlanId}
            RecordAchievement          !{stream}
            CorrectAchievement         +{stream} !{stream}/account
            VerifyAchievement          +{stream} !{stream}/account
            AttachEvidence             +{stream}
            WithdrawAchievement        !{stream}
            ScheduleMeeting            !{stream}/called
            SetAgendaItem              +{stream}
            PublishAgenda              +{stream}
            RecordAttendance           +{stream} !{stream}/attendance
            RecordDecision             +{stream} !{stream}/decision/{decisionId}
            CorrectDecision            !{stream}/decision/{decisionId}
            RecordQuestion             +{stream} !{stream}/question/{questionId}
            AnswerQuestion             !{stream}/question/{questionId}
            ConfirmMinutes             !{stream}
            CancelMeeting              !{stream} +{stream}/called
            DraftReport                !{stream}
            SubmitThemeReport          +{stream} +plan/{planId}/{themeId}
            RequestSignOff             +{stream} !{stream}/{office}
            GiveSignOff                +{stream} !{stream}/{office}
            DeclareBackgroundPapers    +{stream} !{stream}/papers
            MarkExempt                 +{stream} !{stream}/exemption
            PublishReport              !{stream}
            NoteReport                 !{stream}
            OpenScrutinyReview         !{stream}
            RecordFinding              +{stream}
            CloseScrutinyReview        !{stream}
            EscalateIssue              !{stream}
            ConsiderIssue              !{stream}
            TaskJointActionGroup       +{stream} !{stream}/{number}
            ReportTasking              +{stream} !{stream}/{number}
            CloseIssue                 !{stream}
            PlanConsultation           !{stream}
            OpenConsultation           !{stream}
            RecordConsultationSession  +{stream}
            RecordResidentView         +{stream} !{stream}/{viewId}
            MakeCommitment             +{stream}/{viewId}
            CloseConsultation          !{stream}
            """);

    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

    /** @param change or else it only adds to the thing */
    private record Touch(String thing, boolean change) {}

    private record Happened(LocalDate on, boolean change) {}

    private final Town town;
    private final Map<String, List<Happened>> happened = new HashMap<>();

    DatesPart(Town town) {
        this.town = town;
    }

    @Override
    public void judge(Command command, Moment now, Broken broken) {
        boolean late = touches(command)
                .anyMatch(touch -> happened.getOrDefault(touch.thing(), List.of()).stream()
                        .anyMatch(h ->
                                (h.change() || touch.change()) && now.last().isBefore(h.on())));
        broken.by(Rule.OUT_OF_ORDER, late);
    }

    @Override
    public void apply(Command command, Moment now) {
        touches(command)
                .forEach(touch -> happened.computeIfAbsent(touch.thing(), thing -> new ArrayList<>())
                        .add(new Happened(now.first(), touch.change())));
    }

    /** All that is done to an action or a recommendation changes it. */
    private Stream<Touch> touches(Command command) {
        var row = TABLE.getOrDefault(
                command.getClass().getSimpleName(),
                command.stream().matches("(action|recommendation)/.*") ? "!{stream}" : "");
        if (row.equals("-")) return Stream.empty();
        if (row.isEmpty()) throw new IllegalStateException("The model does not know the order of " + command + ".");
        var touches = Stream.of(row.split(" ")).flatMap(touch -> touch(touch, command).stream());
        var action = command instanceof CarryForwardAction c ? town.actions.get(c.actionId()) : null;
        return action == null
                ? touches
                : Stream.concat(touches, Stream.of(new Touch("action-plan/" + action.year, false)));
    }

    private static Optional<Touch> touch(String words, Command command) {
        var fields = FIELD.matcher(words).results().map(field -> field.group(1)).toList();
        if (fields.stream().anyMatch(field -> value(field, command) == null)) return Optional.empty();
        var thing =
                FIELD.matcher(words.substring(1)).replaceAll(field -> String.valueOf(value(field.group(1), command)));
        return Optional.of(new Touch(thing, words.startsWith("!")));
    }

    private static Object value(String field, Command command) {
        try {
            return command.getClass().getMethod(field).invoke(command);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> table(String rows) {
        return rows.lines().map(row -> row.split(" +", 2)).collect(toMap(row -> row[0], row -> row[1]));
    }
}
