package org.planledger.query.fold;

import java.util.List;
import org.planledger.query.register.ItemId;

/** What an entry does to one item. The item begins to exist with the first touch. */
public record Touch(ItemId item, About about, List<Operation> operations) {
    public Touch {
        operations = List.copyOf(operations);
    }
}
