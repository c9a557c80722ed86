package org.planledger.query.register;

import java.util.List;

/** What one entry did to one item. An entry may touch several items, and each has its own change. */
public record Change(ItemId item, Entry entry, List<FieldChange> fields) {
    public Change {
        fields = List.copyOf(fields);
    }
}
