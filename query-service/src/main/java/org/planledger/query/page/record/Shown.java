package org.planledger.query.page.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.signin.Person;
import org.planledger.query.register.Change;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;

/** Where a recorded decision can be seen: what its entry changed, what that belongs to, and the entry itself. */
final class Shown {
    private final Register.View view;
    private final long position;

    Shown(Register.View view, long position) {
        this.view = view;
        this.position = position;
    }

    record Link(String text, String href) {}

    List<Link> links() {
        var links = new ArrayList<Link>();
        var changes = view.entry(position);
        for (var item : view.items(ids(changes))) links.add(link(Headings.of(item), "/" + item.id() + "?"));
        changes.stream()
                .map(change -> change.entry().partnershipId())
                .filter(id -> view.item(ItemId.of(ItemKind.PARTNERSHIP, id)).isPresent())
                .findFirst()
                .ifPresent(id -> links.add(link(
                        "What changed", "/partnership/" + id + "/changes?since=position:" + (position - 1) + "&")));
        links.add(link("Entry %,d".formatted(position), "/entry/" + position + "?"));
        return links;
    }

    /** The form for another entry of the same kind about the same thing; "" for those who did not record this one. */
    String again(Person person) {
        return view.entry(position).stream()
                .filter(change -> change.entry().envelope().actor().title().equals(person.title()))
                .findFirst()
                .flatMap(change -> view.item(change.item())
                        .map(item ->
                                "/record/" + change.entry().envelope().command().name() + "?" + about(item)))
                .orElse("");
    }

    private static String about(Item item) {
        var parent = item.parent();
        if (parent == null) return "partnershipId=" + item.partnershipId();
        return parent.kind() == ItemKind.THEME
                ? "planId=" + parent.path().replace("/", "&themeId=")
                : parent.kind().field() + "=" + parent.path();
    }

    private Link link(String text, String address) {
        return new Link(text, address + "minPosition=" + position);
    }

    private Set<ItemId> ids(List<Change> changes) {
        var ids = new LinkedHashSet<ItemId>();
        changes.forEach(change -> ids.add(change.item()));
        var changed = view.items(ids);
        for (var item : changed) if (item.parent() != null) ids.add(item.parent());
        for (var item : changed) ids.addAll(wholes(item));
        return ids;
    }

    private static List<ItemId> wholes(Item item) {
        var partnership = ItemId.of(ItemKind.PARTNERSHIP, item.partnershipId());
        return item.planId() == null
                ? List.of(partnership)
                : List.of(ItemId.of(ItemKind.PLAN, item.planId()), partnership);
    }
}
