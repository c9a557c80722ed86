package org.planledger.query.page.word;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        return elements(value).map(one -> line(field, one)).toList();
    }

    /** What has a line of its own in a value. */
    public static Stream<?> elements(@Nullable Object value) {
        if (value == null || value.toString().isBlank()) return Stream.of();
        return value instanceof List<?> list ? list.stream() : Stream.of(value);
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
        if (Particulars.knows(map)) return Particulars.words(map, this);
        if (Settings.knows(map)) return Settings.words(map);
        return map.entrySet().stream()
                .filter(e -> e.getValue() != null)
                .map(e ->
                        Fields.name(String.valueOf(e.getKey())) + " " + line(String.valueOf(e.getKey()), e.getValue()))
                .collect(Collectors.joining(", "));
    }

    public String lead(Map<?, ?> lead) {
        return LeadName.of(member(String.valueOf(lead.get("memberId"))), lead.get("unit"));
    }

    private String span(Map<?, ?> span) {
        var from = date(String.valueOf(span.get("from")));
        var to = span.get("to");
        return to == null ? from : from + " to " + date(to.toString());
    }

    private String text(String field, String text) {
        var id = id(field, text);
        if (id != null) return name(id);
        return switch (field) {
            case "status", "reportedStatus", "progress" -> status(text);
            case "yearStartMonth" -> Settings.month(text);
            case "reviewPoint", "verifiedTo", "lastSimulated" -> "entry %,d".formatted(Long.parseLong(text));
            default -> Enumerated.isConstant(field, text) ? Fields.constant(text) : date(text);
        };
    }

    /** The item that is named in a field, or null where the field holds no ids. */
    @Nullable
    ItemId id(String field, String text) {
        var kind = Ids.kind(field);
        if (kind == null) return null;
        return switch (kind) {
            case MEMBER -> ItemId.of(kind, partnershipId, text);
            case PRIORITY -> priority(text);
            default -> ItemId.of(kind, text);
        };
    }

    /** What values call an item. */
    String name(ItemId id) {
        return switch (id.kind()) {
            case MEMBER -> named(id, "name");
            case MEETING -> meeting(id.path());
            case AGENDA_ITEM ->
                named(id, "number")
                        + item(id).map(item -> ": " + item.text("title")).orElse("");
            case THEME -> inPlan(id, "title");
            case PRIORITY -> inPlan(id, "text");
            case RECOMMENDATION -> named(id, "topic");
            default -> named(id, "title");
        };
    }

    /** What a lead reported on a theme, of the account that a report holds; why it is not told where it is withheld. */
    public static String account(Map<?, ?> themeReport) {
        return Proceedings.account(themeReport);
    }

    /** The items that a value names, in the words in which {@link #line} names them. */
    public List<Mention> mentions(String field, @Nullable Object value) {
        return Mention.in(field, value, this);
    }

    /** "ON_TRACK" in the words of the partnership. */
    public String status(String status) {
        return statuses.computeIfAbsent(status, s -> StatusWords.of(s, view, partnershipId));
    }

    public String member(String id) {
        return name(ItemId.of(ItemKind.MEMBER, partnershipId, id));
    }

    public String theme(String planId, String themeId) {
        return name(ItemId.of(ItemKind.THEME, planId, themeId));
    }

    /** "Help before there is harm (Community Safety Plan 2018 to 2020)". */
    private String inPlan(ItemId id, String field) {
        int slash = id.path().indexOf('/');
        return named(id, field) + (slash < 0 ? "" : " (" + plan(id.path().substring(0, slash)) + ")");
    }

    /** One of any plan. */
    private ItemId priority(String id) {
        return view.plans(partnershipId).stream()
                .map(plan -> ItemId.of(ItemKind.PRIORITY, plan.id().path(), id))
                .filter(one -> item(one).isPresent())
                .findFirst()
                .orElse(ItemId.of(ItemKind.PRIORITY, id));
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
                .orElseGet(id::localId);
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
