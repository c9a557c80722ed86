package org.planledger.query.page.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.register.Item;

/** What a person may record about an item from its page, as buttons that lead to the forms. */
public final class Offers {
    private final List<Map<String, String>> buttons = new ArrayList<>();
    private final Item item;

    private Offers(Item item) {
        this.item = item;
    }

    /** What each button says, and where it leads; none for those who may record nothing. */
    public static List<Map<String, String>> of(Item item, Visit visit) {
        var offers = new Offers(item);
        switch (item.id().kind()) {
            case ACTION_PLAN -> offers.actionPlan(visit);
            case ACTION -> offers.action(visit);
            case ACHIEVEMENT -> offers.achievement(visit);
            case RECOMMENDATION -> offers.recommendation(visit);
            case ISSUE -> offers.issue(visit);
            case CONSULTATION -> offers.consultation(visit);
            case RESIDENT_VIEW -> offers.view(visit);
            default -> {}
        }
        return offers.buttons;
    }

    private void actionPlan(Visit visit) {
        if (item.text("status").equals("CLOSED")) return;
        if (visit.may("executive-recorder", "theme-lead")) add("Plan an action", "/record/PlanAction?actionPlanId=");
        if (visit.may("executive-recorder", "committee-clerk"))
            add("Close a reporting period", "/record/CloseReportingPeriod?actionPlanId=");
        if (!visit.may("executive-recorder")) return;
        if (item.text("status").equals("OPENED")) add("Record its adoption", "/record/AdoptActionPlan?actionPlanId=");
        add("Close the year", "/record/CloseActionPlanYear?actionPlanId=");
    }

    private void action(Visit visit) {
        var status = item.text("status");
        if (!visit.may("executive-recorder", "theme-lead", "agency-focal-point")) return;
        if (status.matches("COMPLETE|REJECTED")) {
            if (visit.may("executive-recorder", "theme-lead")) add("Reopen it", "/record/ReopenAction?actionId=");
            return;
        }
        if (!status.equals("PAUSED")) add("Report progress", "/record/ReportProgress?actionId=");
        if (status.matches("PAUSED|NOT_STARTED")) add("Record its start", "/record/StartAction?actionId=");
        else add("Record its completion", "/record/CompleteAction?actionId=");
        if (visit.may("executive-recorder", "theme-lead")) add("Move its date", "/record/RescheduleAction?actionId=");
    }

    private void achievement(Visit visit) {
        if (!visit.may("executive-recorder", "theme-lead")
                || item.text("status").equals("WITHDRAWN")) return;
        if (visit.may("executive-recorder") && !item.text("status").equals("VERIFIED"))
            add("Record that it was checked", "/record/VerifyAchievement?achievementId=");
        add("Attach evidence", "/record/AttachEvidence?achievementId=");
        add("Correct it", "/record/CorrectAchievement?achievementId=");
        add("Withdraw it", "/record/WithdrawAchievement?achievementId=");
    }

    private void issue(Visit visit) {
        if (!visit.may("executive-recorder") || item.text("status").equals("CLOSED")) return;
        add("Record what the Executive concluded", "/record/ConsiderIssue?issueId=");
        add("Task a group", "/record/TaskJointActionGroup?issueId=");
        add("Record a group’s report", "/record/ReportTasking?issueId=");
        add("Close it", "/record/CloseIssue?issueId=");
    }

    private void consultation(Visit visit) {
        if (!visit.may("executive-recorder")) return;
        if (item.text("status").equals("PLANNED")) add("Open it", "/record/OpenConsultation?consultationId=");
        if (!item.text("status").equals("OPEN")) return;
        add("Record what residents said", "/record/RecordResidentView?consultationId=");
        add("Record a session", "/record/RecordConsultationSession?consultationId=");
        add("Close it", "/record/CloseConsultation?consultationId=");
    }

    private void view(Visit visit) {
        if (!visit.may("executive-recorder")) return;
        var path = item.id().path();
        int slash = path.indexOf('/');
        var form = "/record/MakeCommitment?consultationId=" + path.substring(0, slash) + "&viewId=";
        buttons.add(
                Map.of("text", "Say what is done about it", "href", form + path.substring(slash + 1), "classes", ""));
    }

    /** The next steps of its life, for those whose steps they are. */
    private void recommendation(Visit visit) {
        var committee = visit.may("committee-clerk", "committee-member");
        var clerk = visit.may("committee-clerk");
        var recorder = visit.may("executive-recorder");
        switch (item.text("status")) {
            case "PROPOSED" -> decide(committee || recorder);
            case "ADOPTED_BY_COMMITTEE" -> {
                if (clerk && item.text("kind").equals("FOR_ACTION")) step("Record that it was issued", "Issue");
                decide(committee || recorder);
            }
            case "ISSUED", "FURTHER_ANSWER_REQUESTED" -> {
                if (recorder) add("Record the answer", "/record/RecordResponse?recommendationId=");
                if (clerk) add("Give more time to answer", "/record/ExtendResponse?recommendationId=");
            }
            case "REJECTED" -> furtherAnswer(clerk);
            case "SIGNED_OFF" -> {
                if (committee) step("Reopen it", "Reopen");
            }
            case "DECLINED", "SUPERSEDED" -> {}
            default -> practice(visit, committee, clerk);
        }
    }

    private void decide(boolean may) {
        if (!may) return;
        step("Record its adoption", "Adopt");
        step("Record that it was declined", "Decline");
    }

    private void practice(Visit visit, boolean committee, boolean clerk) {
        if (visit.may("executive-recorder", "theme-lead", "agency-focal-point"))
            add("Report on it", "/record/ReportImplementation?recommendationId=");
        if (committee) step("Sign it off", "SignOff");
        if (!item.text("issuedOn").isEmpty()) furtherAnswer(clerk);
    }

    private void furtherAnswer(boolean clerk) {
        if (clerk) add("Ask for a further answer", "/record/RequestFurtherResponse?recommendationId=");
    }

    private void step(String text, String verb) {
        add(text, "/record/" + verb + "Recommendation?recommendationId=");
    }

    private void add(String text, String form) {
        var classes = buttons.isEmpty() ? "" : "govuk-button--secondary";
        buttons.add(Map.of("text", text, "href", form + item.id().path(), "classes", classes));
    }
}
