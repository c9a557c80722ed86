package org.planledger.query.page.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.word.Quoted;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.values.Authority;

/** A correction starts from what stands: the item's fields, where a command asks for them all anew. */
final class Prefill {
    private final Map<String, String> values = new LinkedHashMap<>();

    private Prefill() {}

    /**
     * With what stands and the version that the person sees, where the form says what it is about. Where that is
     * another item than before, its texts take the place of those that the person left as they were; what was emptied
     * stays empty.
     */
    static Form into(Form form, Visit visit) {
        var typed = form.typed();
        var target = new Subject(visit, typed).item();
        var id = target.map(item -> item.id().toString()).orElse("");
        var before = typed.text(Typed.STANDING);
        if (id.equals(before)) return form.seeingWhatIsChosen(visit.view());
        var own = standing(before, visit)
                .map(item -> typed.without(of(form, item)))
                .orElse(typed);
        var filled = target.map(item -> own.orElse(of(form, item))).orElse(own);
        return form.with(filled.with(Typed.STANDING, id)).seeing(visit.view());
    }

    /** Where a form was filled in only when it was sent, the person has yet to look at it. */
    static Optional<Fault> question(Form sent, Form filled, Visit visit) {
        if (filled.typed().saysTheSameAs(sent.typed())) return Optional.empty();
        return new Subject(visit, filled.typed())
                .item()
                .map(item -> new Fault(
                        "command." + item.id().kind().field(),
                        "What is on record of %s was filled in. Look at it, change what is to be different, and continue."
                                .formatted(Quoted.of(Headings.of(item)))));
    }

    private static Optional<Item> standing(String id, Visit visit) {
        try {
            return id.isEmpty() ? Optional.empty() : visit.view().item(ItemId.parse(id));
        } catch (IllegalArgumentException changedOnTheWay) {
            return Optional.empty();
        }
    }

    private static Map<String, String> of(Form form, Item item) {
        var prefill = new Prefill();
        if (isPutRight(form.offer().name(), item)) prefill.all(form.shape(), item);
        if (item.id().kind() == ItemKind.MEETING && form.offer().name().matches("Record(Decision|Question|Attendance)"))
            prefill.atMeeting(item, form.typed());
        return prefill.values;
    }

    /** Of a theme that is not chosen yet, its plan's title is no title. */
    private static boolean isPutRight(String command, Item item) {
        return switch (item.id().kind()) {
            case ACHIEVEMENT -> command.equals("CorrectAchievement");
            case THEME -> command.equals("RewordTheme");
            case PARTNERSHIP -> command.equals("SetGovernanceRules");
            default -> false;
        };
    }

    /** What happened at a meeting was decided there, on its day; another authority that the person gave stays. */
    private void atMeeting(Item meeting, Typed typed) {
        date("envelope.decidedOn", meeting.text("date"));
        if (!Set.of("", Authority.Kind.MEETING.name()).contains(typed.text("envelope.authority.kind"))) return;
        values.put("envelope.authority.kind", Authority.Kind.MEETING.name());
        values.put("envelope.authority.meetingId", meeting.id().path());
    }

    private void all(FormShape shape, Item item) {
        for (var part : shape.command())
            if (part.kind() != Part.Kind.OPTION)
                put(part, "command." + part.name(), item.fields().get(part.name()));
    }

    private void put(Part part, String path, @Nullable Object value) {
        if (value == null) return;
        switch (part.kind()) {
            case DATE -> date(path, value.toString());
            case GROUP -> group(part, path, value);
            case LIST -> list(part, path, value);
            case LINES -> lines(path, value);
            default -> values.put(path, value.toString());
        }
    }

    private void date(String path, String date) {
        var parts = date.split("-", -1);
        values.put(path + "-year", parts[0]);
        values.put(path + "-month", parts.length > 1 ? parts[1] : "");
        values.put(path + "-day", parts.length > 2 ? parts[2] : "");
    }

    private void group(Part part, String path, Object value) {
        if (value instanceof Map<?, ?> map) part.parts().forEach(p -> put(p, path + "." + p.name(), map.get(p.name())));
    }

    private void lines(String path, Object value) {
        if (value instanceof List<?> list)
            values.put(path, list.stream().map(String::valueOf).collect(Collectors.joining("\n")));
    }

    private void list(Part part, String path, Object value) {
        if (!(value instanceof List<?> list)) return;
        for (int i = 0; i < list.size(); i++) group(part, path + "." + i, list.get(i));
    }
}
