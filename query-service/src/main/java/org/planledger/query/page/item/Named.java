package org.planledger.query.page.item;

import java.util.List;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.register.Item;

/**
 * An item as a link in a list.
 *
 * @param status in words, or ""
 * @param tag the status's colour
 * @param period in words, or ""
 */
public record Named(String heading, String href, String status, String tag, String period) {

    public static Named of(Item item, Visit visit) {
        return new Named(
                Headings.of(item),
                visit.to(item.id()),
                visit.values().status(item.text("status")),
                Tags.colour(item.text("status")),
                String.join("", visit.values().lines("period", item.fields().get("period"))));
    }

    public static List<Named> all(List<Item> items, Visit visit) {
        return items.stream().map(item -> of(item, visit)).toList();
    }
}
