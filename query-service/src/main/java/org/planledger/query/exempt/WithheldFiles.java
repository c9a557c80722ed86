package org.planledger.query.exempt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Change;
import org.planledger.query.register.FieldChange;
import org.planledger.query.register.Item;

/** Attached files that are exempt, each for itself. Everybody reads that there is one, of what kind, and why. */
final class WithheldFiles {
    private static final String FILES = Field.Achievement.ATTACHMENTS;
    private static final String EXEMPTION = Field.Report.EXEMPTION;
    private static final Set<String> SHOWN = Set.of("mediaType", EXEMPTION);
    private static final String MARK = "withheld";
    private static final String ATTACHED = "EvidenceAttached";

    private WithheldFiles() {}

    /** Whether the item has one. */
    static boolean areIn(Item item) {
        return isAmong(item.fields().get(FILES));
    }

    /** Whether the change names one. */
    static boolean areIn(Change change) {
        return change.fields().stream()
                .filter(WithheldFiles::isOfFiles)
                .anyMatch(field -> isAmong(field.value()) || isAmong(field.before()) || isAmong(field.after()));
    }

    private static boolean isAmong(@Nullable Object files) {
        return files instanceof List<?> several ? several.stream().anyMatch(WithheldFiles::isExempt) : isExempt(files);
    }

    static Item from(Item item) {
        if (!(item.fields().get(FILES) instanceof List<?> files)) return item;
        var fields = new LinkedHashMap<>(item.fields());
        fields.put(FILES, open(files));
        var open = Withheld.with(item, fields);
        boolean newest = item.latest().event().equals(ATTACHED) && isExempt(files.get(files.size() - 1));
        return newest ? Withheld.latest(open, Closed.EXEMPT) : open;
    }

    static Change from(Change change) {
        if (change.fields().stream().noneMatch(WithheldFiles::isOfFiles)) return change;
        var open = new Change(
                change.item(),
                change.entry(),
                change.fields().stream().map(WithheldFiles::from).toList());
        boolean exempt = change.fields().stream().anyMatch(field -> isOfFiles(field) && isExempt(field.value()));
        return exempt ? Withheld.from(open, Closed.EXEMPT) : open;
    }

    private static boolean isOfFiles(FieldChange field) {
        return field.field().equals(FILES);
    }

    private static FieldChange from(FieldChange field) {
        if (!isOfFiles(field)) return field;
        return new FieldChange(
                field.field(), field.op(), orNull(field.value()), orNull(field.before()), orNull(field.after()));
    }

    private static @Nullable Object orNull(@Nullable Object value) {
        return value == null ? null : open(value);
    }

    private static Object open(Object value) {
        if (value instanceof List<?> files)
            return files.stream().map(WithheldFiles::open).toList();
        return isExempt(value) ? withheld((Map<?, ?>) value) : value;
    }

    private static boolean isExempt(@Nullable Object file) {
        return file instanceof Map<?, ?> map && map.containsKey(EXEMPTION);
    }

    private static Map<Object, @Nullable Object> withheld(Map<?, ?> file) {
        var open = new LinkedHashMap<Object, @Nullable Object>(file);
        open.keySet().retainAll(SHOWN);
        open.put(MARK, Closed.EXEMPT.why());
        return open;
    }
}
