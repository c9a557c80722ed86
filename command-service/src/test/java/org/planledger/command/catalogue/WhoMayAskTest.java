package org.planledger.command.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planledger.command.recommendation.AdoptRecommendation;
import org.planledger.command.recommendation.DeclineRecommendation;
import org.planledger.command.request.Command;
import org.planledger.command.rule.OnAction;
import org.planledger.command.rule.OnTheme;
import org.planledger.values.Body;
import org.planledger.values.Role;

/** Rule 16: who assigns, who adopts, who reviews, and who only reads. */
class WhoMayAskTest {

    private static final Catalogue CATALOGUE = Catalogue.read();

    @ParameterizedTest
    @CsvSource({
        "RegisterPartnership, administrator",
        "AdmitMember, executive-recorder",
        "EndMembership, executive-recorder",
        "SucceedMember, executive-recorder",
        "TransferCoordination, executive-recorder",
        "SetGovernanceRules, administrator executive-recorder",
        "AppointChair, executive-recorder",
        "BringPlanIntoEffect, executive-recorder",
        "SupersedePlan, executive-recorder",
        "DraftPlan, executive-recorder",
        "AddTheme, executive-recorder",
        "RewordTheme, executive-recorder",
        "RetireTheme, executive-recorder",
        "LinkTheme, executive-recorder",
        "AssignThemeLead, executive-recorder",
        "ReleaseThemeLead, executive-recorder",
        "TransferThemeLead, executive-recorder",
        "AddPriority, executive-recorder",
        "SetTarget, executive-recorder",
        "DefineOutcome, executive-recorder",
        "RecordOutcomeUpdate, executive-recorder theme-lead",
        "CiteAssessment, executive-recorder",
        "LinkThemeToBoard, executive-recorder",
        "DeclareDuty, executive-recorder",
        "CoverDuty, executive-recorder",
        "RecordPlanApproval, executive-recorder",
        "SharePlan, executive-recorder",
        "RecordAnnualReview, executive-recorder",
        "RaiseRisk, executive-recorder theme-lead",
        "RescoreRisk, executive-recorder theme-lead",
        "RecordMitigation, executive-recorder theme-lead",
        "CloseRisk, executive-recorder theme-lead",
        "OpenPrioritisationReview, executive-recorder",
        "ReprioritiseTheme, executive-recorder",
        "ClosePrioritisationReview, executive-recorder",
        "OpenActionPlanYear, executive-recorder",
        "AdoptActionPlan, executive-recorder",
        "CloseActionPlanYear, executive-recorder",
        "CloseReportingPeriod, committee-clerk executive-recorder",
        "PlanAction, executive-recorder theme-lead",
        "AssignActionOwner, executive-recorder theme-lead",
        "StartAction, agency-focal-point executive-recorder theme-lead",
        "ReportProgress, agency-focal-point executive-recorder theme-lead",
        "RescheduleAction, executive-recorder theme-lead",
        "PauseAction, executive-recorder theme-lead",
        "CompleteAction, agency-focal-point executive-recorder theme-lead",
        "CancelAction, executive-recorder theme-lead",
        "CarryForwardAction, executive-recorder theme-lead",
        "ReopenAction, executive-recorder theme-lead",
        "RecordAchievement, executive-recorder theme-lead",
        "CorrectAchievement, executive-recorder theme-lead",
        "WithdrawAchievement, executive-recorder theme-lead",
        "ProposeRecommendation, committee-clerk",
        "AdoptRecommendation, committee-clerk committee-member executive-recorder",
        "DeclineRecommendation, committee-clerk committee-member executive-recorder",
        "ScheduleMeeting, committee-clerk executive-recorder",
        "SetAgendaItem, committee-clerk executive-recorder",
        "OpenScrutinyReview, committee-clerk",
        "AmendRecommendation, committee-clerk",
        "IssueRecommendation, committee-clerk",
        "RecordResponse, executive-recorder",
        "ExtendResponse, committee-clerk",
        "RequestFurtherResponse, committee-clerk",
        "LinkAction, executive-recorder",
        "ReportImplementation, agency-focal-point executive-recorder theme-lead",
        "SignOffRecommendation, committee-clerk committee-member",
        "ReopenRecommendation, committee-clerk committee-member",
        "SupersedeRecommendation, committee-clerk",
        "PublishAgenda, committee-clerk executive-recorder",
        "RecordAttendance, committee-clerk executive-recorder",
        "RecordDecision, committee-clerk executive-recorder",
        "CorrectDecision, committee-clerk executive-recorder",
        "RecordQuestion, committee-clerk executive-recorder",
        "AnswerQuestion, committee-clerk executive-recorder",
        "ConfirmMinutes, committee-clerk executive-recorder",
        "CancelMeeting, committee-clerk executive-recorder",
        "DraftReport, committee-clerk executive-recorder",
        "SubmitThemeReport, executive-recorder theme-lead",
        "RequestSignOff, committee-clerk executive-recorder",
        "GiveSignOff, committee-clerk executive-recorder",
        "DeclareBackgroundPapers, committee-clerk executive-recorder",
        "MarkExempt, committee-clerk executive-recorder",
        "PublishReport, committee-clerk executive-recorder",
        "NoteReport, committee-clerk committee-member",
        "RecordFinding, committee-clerk",
        "CloseScrutinyReview, committee-clerk"
    })
    void aCommandIsForTheseRolesAlone(String command, String roles) {
        var allowed = CATALOGUE.find(command).orElseThrow().roles().stream()
                .map(Role::claim)
                .sorted();

        assertThat(allowed.collect(Collectors.joining(" "))).isEqualTo(roles);
    }

    @Test
    void theCommitteeDecidesThroughItsClerkOrAMember() {
        assertThat(whoMay(new AdoptRecommendation("r", Body.COMMITTEE)))
                .containsExactlyInAnyOrder(Role.COMMITTEE_CLERK, Role.COMMITTEE_MEMBER);
        assertThat(whoMay(new DeclineRecommendation("r", Body.COMMITTEE)))
                .containsExactlyInAnyOrder(Role.COMMITTEE_CLERK, Role.COMMITTEE_MEMBER);
    }

    @Test
    void theExecutiveDecidesThroughItsRecorder() {
        assertThat(whoMay(new AdoptRecommendation("r", Body.EXECUTIVE))).containsExactly(Role.EXECUTIVE_RECORDER);
        assertThat(whoMay(new DeclineRecommendation("r", Body.EXECUTIVE))).containsExactly(Role.EXECUTIVE_RECORDER);
    }

    @Test
    void aThemeLeadsCommandsSayWhichThemeAndAFocalPointsWhoseAction() {
        for (var type : CATALOGUE.all()) {
            if (type.roles().contains(Role.THEME_LEAD))
                assertThat(OnTheme.class).as(type.name()).isAssignableFrom(type.type());
            if (type.roles().contains(Role.AGENCY_FOCAL_POINT))
                assertThat(OnAction.class).as(type.name()).isAssignableFrom(type.type());
        }
    }

    private static Set<Role> whoMay(Command command) {
        var type = CATALOGUE.find(command.getClass().getSimpleName()).orElseThrow();
        return Arrays.stream(Role.values())
                .filter(role -> type.permits(command, Set.of(role)))
                .collect(Collectors.toSet());
    }
}
