package org.planledger.query.exempt;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an item of which some are exempt: whoever reads one of them, or all, is noted before it is handed out.
 * That an item is listed, or named by its title, shows nothing exempt and is not noted.
 */
final class WatchedFields extends AbstractMap<String, Object> {
    private final Map<String, Object> fields;
    private final Set<String> watched;
    private final Runnable note;

    WatchedFields(Map<String, Object> fields, Set<String> watched, Runnable note) {
        this.fields = fields;
        this.watched = watched;
        this.note = note;
    }

    @Override
    public @Nullable Object get(Object field) {
        if (watched.contains(field)) note.run();
        return fields.get(field);
    }

    @Override
    public boolean containsKey(Object field) {
        return fields.containsKey(field);
    }

    @Override
    public Set<String> keySet() {
        return fields.keySet();
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        note.run();
        return fields.entrySet();
    }

    /** To be compared is not to be seen. */
    @Override
    public boolean equals(@Nullable Object other) {
        return fields.equals(other instanceof WatchedFields watchedToo ? watchedToo.fields : other);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }
}
