package org.planledger.query.page.word;

import java.util.Locale;
import java.util.Map;
import org.planledger.query.register.ItemKind;

/** What a field or a kind of item is called on a page. */
public final class Fields {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("leads", "Lead"),
            Map.entry("happened", "When"),
            Map.entry("attachments", "Files attached"),
            Map.entry("madeBy", "Made by"),
            Map.entry("raisedBy", "Raised by"),
            Map.entry("detail", "What it is about"),
            Map.entry("view", "What residents said"),
            Map.entry("commitments", "What is done about it"),
            Map.entry("text", "Priority"),
            Map.entry("earlier", "Carries on"),
            Map.entry("carriedOverFrom", "Carried over from"),
            Map.entry("later", "Carried on by"),
            Map.entry("byPlanId", "Superseded by"),
            Map.entry("predecessorIds", "Succeeds"),
            Map.entry("due", "Due"),
            Map.entry("firstDue", "First due"),
            Map.entry("timesMoved", "Times moved"),
            Map.entry("requestedBy", "Last move asked for by"),
            Map.entry("approvedBy", "Last move approved by"),
            Map.entry("reportedStatus", "Last reported"),
            Map.entry("percent", "Percent done, as reported"),
            Map.entry("narrative", "What was reported"),
            Map.entry("noReportFor", "No report received for"),
            Map.entry("noReportFrom", "No report received from"),
            Map.entry("reports", "Reports received"),
            Map.entry("closedPeriods", "Reporting periods closed"),
            Map.entry("actionPlans", "Action plans of its years"),
            Map.entry("actionPlanId", "Action plan"),
            Map.entry("actionId", "Action"),
            Map.entry("planId", "Plan"),
            Map.entry("themeId", "Theme"),
            Map.entry("scale", "Scale, levels of likelihood by impact"),
            Map.entry("answers", "Answers given"),
            Map.entry("score", "Score, likelihood times impact"),
            Map.entry("meetingId", "Meeting"),
            Map.entry("agendaItemId", "Agenda item"),
            Map.entry("memberId", "Member"),
            Map.entry("partnershipId", "Partnership"),
            Map.entry("successorId", "Succeeded by"),
            Map.entry("executiveName", "Executive"),
            Map.entry("committeeName", "Scrutiny committee"),
            Map.entry("planInEffect", "Plan in effect"),
            Map.entry("extensions", "More time given"),
            Map.entry("furtherAskedOn", "Further answer asked for on"),
            Map.entry("furtherAsks", "What is asked further"),
            Map.entry("actionIds", "Actions"),
            Map.entry("progress", "Progress, as its owners see it"),
            Map.entry("overrideReason", "Signed off all the same because"),
            Map.entry("byRecommendationId", "Superseded by"),
            Map.entry("reviewId", "Review"),
            Map.entry("verb", "Decision"),
            Map.entry("themeReports", "Theme reports"),
            Map.entry("signOffsAwaited", "Sign-offs awaited"),
            Map.entry("approved", "Approved"),
            Map.entry("aim", "Aims at"),
            Map.entry("baseline", "Starts from"),
            Map.entry("updates", "How it stood"),
            Map.entry("source", "Where the law says so"),
            Map.entry("mitigations", "What is done about it"),
            Map.entry("boards", "Also the work of"),
            Map.entry("duties", "Covers the duties"),
            Map.entry("prioritised", "Last prioritisation review"),
            Map.entry("chairFrom", "Chair comes from"),
            Map.entry("approvals", "A plan is approved by"),
            Map.entry("responseDays", "Days to answer a recommendation"),
            Map.entry("yearStartMonth", "Month in which the reporting year starts"),
            Map.entry("periodsPerYear", "Reporting periods in a year"),
            Map.entry("statusWording", "Words for statuses"),
            Map.entry("reportSections", "Sections of a report"));

    private Fields() {}

    /** "adoptedByCommittee" reads "Adopted by committee". */
    public static String name(String field) {
        var known = NAMES.get(field);
        return known != null
                ? known
                : capital(field.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.UK));
    }

    /** "IN_EFFECT" reads "In effect". */
    public static String constant(String name) {
        if (name.equals("ADOPTED_BY_COMMITTEE")) return "Adopted by the committee";
        if (name.equals("CO_OPERATING")) return "Co-operating";
        if (name.equals("ACCEPTED_BY_EXECUTIVE")) return "Accepted by the Executive";
        return capital(name.toLowerCase(Locale.UK).replace('_', ' '));
    }

    public static String kind(ItemKind kind) {
        if (kind == ItemKind.PRIORITISATION) return "Prioritisation review";
        return constant(kind.name());
    }

    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
