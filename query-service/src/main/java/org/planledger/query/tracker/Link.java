package org.planledger.query.tracker;

import org.planledger.query.page.item.Headings;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;

/** An item that a row names. */
public record Link(ItemId item, String title) {
    static Link to(Item item) {
        return new Link(item.id(), Headings.of(item));
    }
}
