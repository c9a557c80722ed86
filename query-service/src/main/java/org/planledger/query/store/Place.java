package org.planledger.query.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.planledger.query.register.Entry;

/**
 * Where the changes of an entry stand: the text of a position's line.
 *
 * @param first the number of its first change among those of the partnership
 * @param recordedAt when the entry was recorded; null in a register of an earlier layout
 */
public record Place(
        String partnershipId, long first, @Nullable Instant recordedAt) {

    public static Place of(Entry entry, long first) {
        return new Place(entry.partnershipId(), first, entry.recordedAt());
    }

    /** The id of a partnership holds no blank. */
    static Place read(String text) {
        var parts = text.split(" ", 3);
        return new Place(parts[0], Long.parseLong(parts[1]), parts.length < 3 ? null : Instant.parse(parts[2]));
    }

    public String text() {
        return partnershipId + " " + first + " " + recordedAt;
    }
}
