package org.planledger.query.page.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;
import org.planledger.values.Authority;

/** A correction starts from what stands: the item's fields, where a command asks for them all anew. */
final class Prefill {
    private final Map<String, String> values = new LinkedHashMap<>();

    private Prefill() {}

    /** With what stands and the version that the person sees, where the form says what it is about. */
    static Form into(Form form, Visit visit) {
        var target = new Choices(visit, form.typed()).target();
        var filled = target.map(item -> form.with(form.typed()
                        .orElse(of(form.offer(), form.shape(), item))
                        .orElse(atMeeting(form.offer(), item))))
                .orElse(form);
        return filled.seeing(visit.view());
    }

    /** What happened at a meeting was decided there, on its day. */
    private static Map<String, String> atMeeting(Offer offer, Item item) {
        if (item.id().kind() != ItemKind.MEETING || !offer.name().matches("Record(Decision|Question|Attendance)"))
            return Map.of();
        var prefill = new Prefill();
        prefill.date("envelope.decidedOn", item.text("date"));
        prefill.values.put("envelope.authority.kind", Authority.Kind.MEETING.name());
        prefill.values.put("envelope.authority.meetingId", item.id().path());
        return prefill.values;
    }

    static Map<String, String> of(Offer offer, FormShape shape, Item item) {
        if (!offer.name().matches("(Correct|Reword).*|SetGovernanceRules")) return Map.of();
        var prefill = new Prefill();
        for (var part : shape.command())
            if (part.kind() != Part.Kind.OPTION)
                prefill.put(part, "command." + part.name(), item.fields().get(part.name()));
        return prefill.values;
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
