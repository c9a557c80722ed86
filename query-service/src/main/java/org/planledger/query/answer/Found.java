package org.planledger.query.answer;

import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.Register;

/** One item. */
public record Found(long position, Item item) {

    /** @throws Problem where there is no such item at the moment that is looked at */
    public static Item in(Register.View view, ItemId id) {
        return view.item(id)
                .orElseThrow(() -> Problem.notFound("No " + id.kind().slug().replace('-', ' ') + " is called '"
                        + id.path() + "'" + (view.moment().isNow() ? "." : " at that moment.")));
    }

    /**
     * The address of an item as the rest of a path gives it, with the slash before it.
     *
     * @throws Problem where nothing has such an address
     */
    public static ItemId address(String path) {
        try {
            return ItemId.parse(path.isEmpty() ? path : path.substring(1));
        } catch (IllegalArgumentException e) {
            throw Problem.notFound(String.valueOf(e.getMessage()));
        }
    }
}
