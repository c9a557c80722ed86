package org.planledger.query.page.record;

import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;

/**
 * The version of the record that a person saw.
 *
 * @param stream of the ledger, "plan/plan-2020"
 * @param version the stream's last sequence
 */
record Seen(String stream, long version) implements Serializable {

    /** As a form carries it; empty where it carries none. */
    static Optional<Seen> sent(String stream, String version) {
        return stream.matches("[a-z-]{1,30}/[A-Za-z0-9._-]{1,100}") && version.matches("\\d{1,15}")
                ? Optional.of(new Seen(stream, Long.parseLong(version)))
                : Optional.empty();
    }

    /** As it stands; empty where the command begins a new stream, or the form does not say yet which it is about. */
    static Optional<Seen> of(Form form, Register.View view) {
        return about(form, view)
                .map(item -> new Seen(item.stream(), item.version().number()));
    }

    private static Optional<Item> about(Form form, Register.View view) {
        var stream = form.offer().stream();
        if (stream.equals("reviews")) return anyReview(form.typed().text("command.partnershipId"), view);
        return Stream.of(ItemKind.values())
                .filter(kind -> kind.slug().equals(stream) && !form.shape().isNew(kind.field()))
                .flatMap(kind -> view.item(ItemId.of(kind, form.typed().text("command." + kind.field()))).stream())
                .findFirst();
    }

    /** All reviews of a partnership share one stream, so opening one may be stale too. */
    private static Optional<Item> anyReview(String partnershipId, Register.View view) {
        return view.ofPartnership(partnershipId, ItemKind.REVIEW).stream().findFirst();
    }
}
