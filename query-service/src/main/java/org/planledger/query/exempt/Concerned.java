package org.planledger.query.exempt;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Change;
import org.planledger.query.register.Entry;
import org.planledger.query.register.FieldChange;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;

/** Which report something is about: its own fields and entries, and the entry by which a theme heard of it. */
final class Concerned {
    private static final String RECEIVED = "ThemeReportReceived";

    private Concerned() {}

    static Optional<ItemId> by(Item item) {
        if (item.id().kind() == ItemKind.REPORT) return Optional.of(item.id());
        return isReceipt(item.latest()) ? newest(item.fields().get(Field.Theme.REPORTS)) : Optional.empty();
    }

    static Optional<ItemId> by(Change change) {
        if (change.item().kind() == ItemKind.REPORT) return Optional.of(change.item());
        if (!isReceipt(change.entry())) return Optional.empty();
        return change.fields().stream()
                .filter(field -> field.field().equals(Field.Theme.REPORTS))
                .findFirst()
                .map(FieldChange::value)
                .flatMap(Concerned::newest);
    }

    private static boolean isReceipt(Entry entry) {
        return entry.event().equals(RECEIVED);
    }

    /** Of a list of ids, or the one that was added to it. */
    private static Optional<ItemId> newest(@Nullable Object reports) {
        var id = reports instanceof List<?> list && !list.isEmpty() ? list.get(list.size() - 1) : reports;
        return id == null ? Optional.empty() : Optional.of(ItemId.of(ItemKind.REPORT, id.toString()));
    }
}
