package org.planledger.query.page.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planledger.query.fold.Field;
import org.planledger.query.register.ItemKind;

/** Which fields of a kind of item a summary shows, in which order, and what it says where one is missing. */
final class Shape {
    private static final String QUIET = "";
    private static final Map<ItemKind, List<Line>> LINES = Map.ofEntries(
            fields(ItemKind.PARTNERSHIP, line(Field.Partnership.PLAN_IN_EFFECT, "No plan is in effect")),
            fields(ItemKind.ACTION_PLAN, line("status", QUIET), line("year", QUIET)),
            fields(
                    ItemKind.ACTION,
                    line("status", QUIET),
                    line("themeId", QUIET),
                    line("owner", QUIET),
                    line("firstDue", QUIET),
                    line("due", QUIET),
                    line("timesMoved", "Never moved"),
                    line("actionPlanId", QUIET),
                    line("description", QUIET),
                    line("wards", QUIET),
                    line("percent", "Nothing reported yet"),
                    line("narrative", QUIET)),
            fields(
                    ItemKind.ACHIEVEMENT,
                    line("happened", "The papers do not say when"),
                    line("figures", "No figures given"),
                    line("evidence", "No evidence given"),
                    line("attachments", "No file attached"),
                    line("note", QUIET),
                    line("verification", "Nobody has checked it against its evidence yet")),
            fields(
                    ItemKind.RECOMMENDATION,
                    line("status", QUIET),
                    line("reference", "No reference given"),
                    line("kind", QUIET),
                    line("topic", "No topic given"),
                    line("wording", "No wording given"),
                    line("madeBy", "The papers do not say who made it"),
                    line("addressee", "No addressee given"),
                    line("rationale", "No reasons given"),
                    line("meetingId", "No meeting given")),
            fields(
                    ItemKind.MEETING,
                    line("body", QUIET),
                    line("date", "No date given"),
                    line("subject", "No subject given")),
            fields(
                    ItemKind.DECISION,
                    line("meetingId", QUIET),
                    line("number", QUIET),
                    line("verb", QUIET),
                    line("wording", QUIET)),
            fields(
                    ItemKind.QUESTION,
                    line("status", QUIET),
                    line("meetingId", QUIET),
                    line("number", "Not about one item"),
                    line("question", QUIET),
                    line("askedBy", QUIET),
                    line("askedOf", QUIET),
                    line("answer", "Not answered yet")),
            fields(
                    ItemKind.REPORT,
                    line("status", QUIET),
                    line("kind", QUIET),
                    line("reportOf", "The paper does not say whose report it is"),
                    line("meetingId", QUIET),
                    line("number", "The paper does not say under which item it was dealt with"),
                    line("appendices", "No appendix listed"),
                    line("backgroundPapers", "Not declared yet"),
                    line("themeReports", QUIET),
                    line("signOffsAwaited", QUIET),
                    line("signedOffBy", "No sign-off recorded"),
                    line("exemption", "Not exempt")),
            fields(ItemKind.PLAN, line("status", QUIET), line("period", "No period given")),
            fields(ItemKind.THEME, line("number", QUIET), line("leads", "No lead yet")),
            fields(
                    ItemKind.TARGET,
                    line("themeId", "Belongs to no theme"),
                    line("aim", QUIET),
                    line("due", "No date given"),
                    line("baseline", "No figure given to start from"),
                    line("updates", "Figures are recorded for outcomes, not for targets")),
            fields(
                    ItemKind.OUTCOME,
                    line("themeId", "Belongs to no theme"),
                    line("measuredBy", "The plan does not say how it is measured"),
                    line("updates", "Not measured yet")),
            fields(ItemKind.DUTY, line("source", QUIET), line("coveredBy", "No theme is recorded as covering it")),
            fields(
                    ItemKind.ISSUE,
                    line("status", QUIET),
                    line("themeId", "Not about one theme"),
                    line("raisedBy", QUIET),
                    line("detail", QUIET),
                    line("conclusion", "The Executive has not considered it yet")),
            fields(
                    ItemKind.RISK,
                    line("status", QUIET),
                    line("themeId", "Not about one theme"),
                    line("band", QUIET),
                    line("score", QUIET),
                    line("scale", QUIET),
                    line("likelihood", QUIET),
                    line("impact", QUIET),
                    line("description", QUIET),
                    line("mitigations", "Nothing is recorded that is done about it")));
    /** The heading, the way there, and what the page shows elsewhere. */
    private static final Set<String> ELSEWHERE = Set.of(
            "title",
            "name",
            "planId",
            "themeId",
            "partnershipId",
            "actionId",
            "actions",
            "achievementId",
            "recommendationId",
            "reviewId",
            "issueId",
            "consultationId",
            "duties",
            "viewId",
            "priorityId",
            "themes",
            "priorities",
            "plans",
            "members");

    private Shape() {}

    private static Map.Entry<ItemKind, List<Line>> fields(ItemKind kind, Line... lines) {
        return Map.entry(kind, List.of(lines));
    }

    private static Line line(String field, String missing) {
        return new Line(field, missing);
    }

    /** The lines of the kind, then whatever other field the item has. */
    static List<Line> lines(ItemKind kind, Set<String> fields) {
        var lines = new LinkedHashMap<String, Line>();
        LINES.getOrDefault(kind, List.of()).forEach(line -> lines.put(line.field(), line));
        fields.stream().filter(f -> !ELSEWHERE.contains(f)).forEach(f -> lines.putIfAbsent(f, new Line(f, QUIET)));
        return List.copyOf(lines.values());
    }

    /** @param missing what to say where the field is not set; "" leaves the line out */
    record Line(String field, String missing) {}
}
