package org.planledger.query.page.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.LeadName;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;
import org.planledger.values.InvalidValue;
import org.planledger.values.PartialDate;

/** Values of the register in words, with ids told as the names that they had at the moment that is looked at. */
public final class Values {
    private final Register.View view;
    private final String partnershipId;
    private final Map<String, String> statuses = new ConcurrentHashMap<>();
    private final Map<ItemId, Optional<Item>> items = new ConcurrentHashMap<>();

    /** @param partnershipId whose members a lead is one of */
    public Values(Register.View view, String partnershipId) {
        this.view = view;
        this.partnershipId = partnershipId;
    }

    /** One text per line of the value; empty where there is none. */
    public List<String> lines(String field, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) return List.of();
        if (value instanceof List<?> list)
            return list.stream().map(one -> line(field, one)).toList();
        return List.of(line(field, value));
    }

    /** The value on one line; "nothing" where there is none. */
    public String line(String field, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) return "nothing";
        if (value instanceof List<?> list) return joined(field, list);
        if (value instanceof Map<?, ?> map) return map(map);
        if (value instanceof Boolean yes) return yes ? "yes" : "no";
        return text(field, value.toString());
    }

    private String joined(String field, List<?> list) {
        if (list.isEmpty()) return "nothing";
        return list.stream().map(one -> line(field, one)).collect(Collectors.joining("; "));
    }

    private String map(Map<?, ?> map) {
        if (map.containsKey("measures")) return Figures.sentence(map);
        if (Attached.knows(map)) return Attached.words(map, this);
        if (Proceedings.knows(map)) return Proceedings.words(map, this);
        if (map.containsKey("memberId")) return lead(map) + (map.containsKey("from") ? ", " + span(map) : "");
        if (map.containsKey("from")) return span(map);
        if (map.containsKey("commitment")) return commitment(map);
        if (map.containsKey("approvedOn"))
            return map.get("approvedBy") + ", " + date(String.valueOf(map.get("approvedOn")));
        if (map.containsKey("themeId") && map.containsKey("planId"))
            return theme(String.valueOf(map.get("planId")), String.valueOf(map.get("themeId"))) + decision(map);
        if (Settings.knows(map)) return Settings.words(map);
        if (map.containsKey("mitigation")) return mitigation(map);
        return map.entrySet().stream()
                .filter(e -> e.getValue() != null)
                .map(e ->
                        Fields.name(String.valueOf(e.getKey())) + " " + line(String.valueOf(e.getKey()), e.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** What a prioritisation review decided: ": raise (Strategic assessment, page 12)". */
    private static String decision(Map<?, ?> map) {
        var outcome = map.get("outcome");
        return outcome == null
                ? ""
                : ": " + Fields.constant(outcome.toString()).toLowerCase(Locale.UK) + " (" + map.get("evidence") + ")";
    }

    /** "Apply for another grant (Hillford Homes, due May 2018)", as far as that is known. */
    private static String mitigation(Map<?, ?> map) {
        var due = map.get("due") == null ? null : "due " + date(String.valueOf(map.get("due")));
        var known = Stream.of(map.get("owner"), due)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return map.get("mitigation") + (known.isEmpty() ? "" : " (" + known + ")");
    }

    public String lead(Map<?, ?> lead) {
        return LeadName.of(member(String.valueOf(lead.get("memberId"))), lead.get("unit"));
    }

    /** "The underpass gets new lights (Domestic abuse, Plan 2020-2024)". */
    private String commitment(Map<?, ?> made) {
        var planId = String.valueOf(made.get("planId"));
        var themeId = made.get("themeId");
        var actionId = made.get("actionId");
        var tied = new ArrayList<String>();
        if (themeId != null) tied.add(theme(planId, themeId.toString()));
        else if (made.get("planId") != null) tied.add(named(ItemId.of(ItemKind.PLAN, planId), "title"));
        if (actionId != null) tied.add(named(ItemId.of(ItemKind.ACTION, actionId.toString()), "title"));
        return made.get("commitment") + " – " + String.join("; ", tied);
    }

    private String span(Map<?, ?> span) {
        var from = date(String.valueOf(span.get("from")));
        var to = span.get("to");
        return to == null ? from : from + " to " + date(to.toString());
    }

    private String text(String field, String text) {
        return switch (field) {
            case "memberId", "successorId", "predecessorIds", "chairFrom" -> member(text);
            case "planId", "planInEffect", "earlierPlanId", "byPlanId" ->
                named(ItemId.of(ItemKind.PLAN, text), "title");
            case "actionPlanId", "actionPlans" -> named(ItemId.of(ItemKind.ACTION_PLAN, text), "title");
            case "actionId", "actionIds", "actions" -> named(ItemId.of(ItemKind.ACTION, text), "title");
            case "meetingId" -> meeting(text);
            case "carriedOverFrom" -> priority(text);
            case "byRecommendationId" -> named(ItemId.of(ItemKind.RECOMMENDATION, text), "topic");
            case "reviewId" -> named(ItemId.of(ItemKind.REVIEW, text), "title");
            case "reports" -> named(ItemId.of(ItemKind.REPORT, text), "title");
            case "status", "reportedStatus", "progress" -> status(text);
            case "yearStartMonth" -> Settings.month(text);
            default -> Enumerated.isConstant(field, text) ? Fields.constant(text) : date(text);
        };
    }

    /** "ON_TRACK" in the words of the partnership. */
    public String status(String status) {
        return statuses.computeIfAbsent(status, s -> StatusWords.of(s, view, partnershipId));
    }

    public String member(String id) {
        return named(ItemId.of(ItemKind.MEMBER, partnershipId, id), "name");
    }

    public String theme(String planId, String themeId) {
        return named(ItemId.of(ItemKind.THEME, planId, themeId), "title") + " (" + plan(planId) + ")";
    }

    /** One of any plan: "Help before there is harm (Community Safety Plan 2018 to 2020)". */
    private String priority(String id) {
        return view.plans(partnershipId).stream()
                .flatMap(plan -> item(ItemId.of(ItemKind.PRIORITY, plan.id().path(), id)).stream())
                .map(priority -> priority.text("text") + " (" + plan(String.valueOf(priority.planId())) + ")")
                .findFirst()
                .orElse(id);
    }

    public String plan(String id) {
        return named(ItemId.of(ItemKind.PLAN, id), "title");
    }

    /** "Crime and Disorder Committee, 5 March 2019". */
    public String meeting(String id) {
        return item(ItemId.of(ItemKind.MEETING, id))
                .map(meeting -> meeting.text("body") + ", " + date(meeting.text("date")))
                .orElse(id);
    }

    /** As it was at the moment that is looked at; as it is today where it was not there then. */
    public Optional<Item> itemThenOrToday(ItemId id) {
        return item(id).or(() -> view.at(Moment.NOW).item(id));
    }

    /** A page names few items many times. */
    public Optional<Item> item(ItemId id) {
        return items.computeIfAbsent(id, view::item);
    }

    private String named(ItemId id, String field) {
        return item(id).map(item -> item.text(field))
                .filter(name -> !name.isBlank())
                .orElseGet(() -> id.path().substring(id.path().lastIndexOf('/') + 1));
    }

    public static String day(LocalDate day) {
        return Dates.words(day);
    }

    /** A date in words; any other text as it is. */
    public static String date(String text) {
        if (!text.matches("\\d{4}(-\\d{2}){0,2}")) return text;
        try {
            return Dates.words(PartialDate.parse(text));
        } catch (InvalidValue e) {
            return text;
        }
    }
}
