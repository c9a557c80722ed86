package org.planledger.query.page.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.register.Item;

/** What a person may record about an item from its page, as buttons that lead to the forms. */
public final class Offers {
    static final String RECORDER = "executive-recorder";
    static final String LEAD = "theme-lead";
    static final String FOCAL = "agency-focal-point";
    static final String CLERK = "committee-clerk";
    static final String MEMBER = "committee-member";
    private final List<Map<String, String>> buttons = new ArrayList<>();
    private final Item item;
    private final Visit visit;

    private Offers(Item item, Visit visit) {
        this.item = item;
        this.visit = visit;
    }

    /** What each button says, and where it leads; none for those who may record nothing. */
    public static List<Map<String, String>> of(Item item, Visit visit, LocalDate today) {
        var offers = new Offers(item, visit);
        switch (item.id().kind()) {
            case ACTION_PLAN -> offers.actionPlan();
            case ACTION -> offers.action();
            case ACHIEVEMENT -> offers.achievement();
            case RECOMMENDATION -> new RecommendationOffers(offers).add(item.text("status"));
            case MEETING -> MeetingOffers.of(offers, item, visit).add(today);
            case REPORT -> offers.report();
            case REVIEW -> offers.review();
            case PRIORITISATION -> offers.prioritisation();
            case RISK -> offers.risk();
            case ISSUE -> offers.issue();
            case CONSULTATION -> offers.consultation();
            case RESIDENT_VIEW -> offers.view();
            default -> {}
        }
        return offers.buttons;
    }

    /** Offered to those who hold one of the roles; to those bound to their own work, where the item is that. */
    void add(String text, String command, String... roles) {
        addTo(text, command + "?" + item.id().kind().field() + "=" + item.id().path(), roles);
    }

    private void addTo(String text, String form, String... roles) {
        if (!isOpen(form) || !visit.mayOn(item, roles)) return;
        var classes = buttons.isEmpty() ? "" : "govuk-button--secondary";
        buttons.add(Map.of("text", text, "href", "/record/" + form, "classes", classes));
    }

    /** What a theme lead may add, whose theme is chosen in the form. */
    private void beneath(String text, String form) {
        if (isOpen(form) && visit.may(RECORDER, LEAD))
            buttons.add(
                    Map.of("text", text, "href", "/record/" + form + item.id().path(), "classes", ""));
    }

    private boolean isOpen(String form) {
        return Starts.isOpen(
                item, form.replaceAll("\\?.*", ""), item.id().kind().field());
    }

    String text(String field) {
        return item.text(field);
    }

    private void actionPlan() {
        if (item.text("status").equals("CLOSED")) return;
        beneath("Plan an action", "PlanAction?actionPlanId=");
        add("Close a reporting period", "CloseReportingPeriod", RECORDER, CLERK);
        add("Record its adoption", "AdoptActionPlan", RECORDER);
        add("Close the year", "CloseActionPlanYear", RECORDER);
    }

    private void action() {
        add("Reopen it", "ReopenAction", RECORDER, LEAD);
        add("Report progress", "ReportProgress", RECORDER, LEAD, FOCAL);
        add("Record its start", "StartAction", RECORDER, LEAD, FOCAL);
        add("Record its completion", "CompleteAction", RECORDER, LEAD, FOCAL);
        add("Move its date", "RescheduleAction", RECORDER, LEAD);
        add("Give it to another owner", "AssignActionOwner", RECORDER, LEAD);
        add("Pause it", "PauseAction", RECORDER, LEAD);
        add("Carry it forward", "CarryForwardAction", RECORDER, LEAD);
        add("Cancel it", "CancelAction", RECORDER, LEAD);
    }

    private void achievement() {
        add("Record that it was checked", "VerifyAchievement", RECORDER);
        add("Attach evidence", "AttachEvidence", RECORDER, LEAD);
        add("Correct it", "CorrectAchievement", RECORDER, LEAD);
        add("Withdraw it", "WithdrawAchievement", RECORDER, LEAD);
    }

    private void report() {
        beneath("Record a theme report", "SubmitThemeReport?reportId=");
        add("Ask for a sign-off", "RequestSignOff", RECORDER, CLERK);
        if (item.text("exemption").isEmpty()) add("Mark it exempt", "MarkExempt", RECORDER, CLERK);
        add("Record that the committee noted it", "NoteReport", CLERK, MEMBER);
    }

    private void review() {
        var of = "?partnershipId=" + item.partnershipId() + "&reviewId="
                + item.id().path();
        addTo("Record a finding", "RecordFinding" + of, CLERK);
        addTo("Close the review", "CloseScrutinyReview" + of, CLERK);
    }

    private void prioritisation() {
        var of = "&planId=" + item.planId();
        addTo(
                "Decide on a theme",
                "ReprioritiseTheme?prioritisationId=" + item.id().path() + of,
                RECORDER);
        add("Close the review", "ClosePrioritisationReview", RECORDER);
    }

    private void risk() {
        add("Rate it anew", "RescoreRisk", RECORDER, LEAD);
        add("Record what is done about it", "RecordMitigation", RECORDER, LEAD);
        add("Close it", "CloseRisk", RECORDER, LEAD);
    }

    private void issue() {
        add("Record what the Executive concluded", "ConsiderIssue", RECORDER);
        add("Task a group", "TaskJointActionGroup", RECORDER);
        add("Record a group’s report", "ReportTasking", RECORDER);
        add("Close it", "CloseIssue", RECORDER);
    }

    private void consultation() {
        add("Open it", "OpenConsultation", RECORDER);
        add("Record what residents said", "RecordResidentView", RECORDER);
        add("Record a session", "RecordConsultationSession", RECORDER);
        add("Close it", "CloseConsultation", RECORDER);
    }

    private void view() {
        var path = item.id().path();
        int slash = path.indexOf('/');
        addTo(
                "Say what is done about it",
                "MakeCommitment?consultationId=" + path.substring(0, slash) + "&viewId=" + path.substring(slash + 1),
                RECORDER);
    }
}
