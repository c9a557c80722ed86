package org.planledger.query.page.record;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;

/** The version of the record that a person saw when the form was opened: the last sequence of its stream. */
final class Seen {
    private final Register.View view;

    Seen(Register.View view) {
        this.view = view;
    }

    /** Empty where the command begins a new stream, or the form does not say yet which one it is about. */
    OptionalLong version(Offer offer, FormShape shape, Typed typed) {
        if (offer.stream().equals("reviews")) return reviews(typed.text("command.partnershipId"));
        var field = kind(offer.stream()).map(ItemKind::field).orElse(offer.stream() + "Id");
        var id = typed.text("command." + field);
        var isNew =
                shape.command().stream().anyMatch(part -> part.name().equals(field) && part.kind() == Part.Kind.NEW_ID);
        if (id.isEmpty() || isNew) return OptionalLong.empty();
        return kind(offer.stream()).stream()
                .flatMap(kind -> items(kind, id))
                .filter(item -> item.stream().equals(offer.stream() + "/" + id))
                .mapToLong(item -> item.version().number())
                .max();
    }

    /** All reviews of a partnership share one stream, so opening one may be stale too. */
    private OptionalLong reviews(String partnershipId) {
        if (partnershipId.isEmpty()) return OptionalLong.empty();
        return view.ofPartnership(partnershipId, ItemKind.REVIEW).stream()
                .mapToLong(item -> item.version().number())
                .max();
    }

    private static Optional<ItemKind> kind(String stream) {
        return Stream.of(ItemKind.values()).filter(k -> k.slug().equals(stream)).findFirst();
    }

    /** Everything that the stream may hold: a plan's stream holds its themes too. */
    private Stream<Item> items(ItemKind kind, String id) {
        var whole = view.item(ItemId.of(kind, id)).stream();
        return switch (kind) {
            case PLAN ->
                Stream.of(whole, view.ofPlan(id, ItemKind.THEME).stream(), view.ofPlan(id, ItemKind.PRIORITY).stream())
                        .flatMap(s -> s);
            case PARTNERSHIP -> Stream.concat(whole, view.ofPartnership(id, ItemKind.MEMBER).stream());
            case ISSUE -> Stream.concat(whole, view.of(ItemId.of(kind, id), ItemKind.TASKING).stream());
            case CONSULTATION -> Stream.concat(whole, view.of(ItemId.of(kind, id), ItemKind.RESIDENT_VIEW).stream());
            case MEETING -> Stream.concat(whole, agenda(id));
            default -> whole;
        };
    }

    private Stream<Item> agenda(String meetingId) {
        return view.item(ItemId.of(ItemKind.MEETING, meetingId)).stream()
                .flatMap(meeting -> view.ofPartnership(meeting.partnershipId(), ItemKind.AGENDA_ITEM).stream());
    }
}
