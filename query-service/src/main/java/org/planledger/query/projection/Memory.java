package org.planledger.query.projection;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.planledger.events.order.Dates;
import org.planledger.query.fold.Before;
import org.planledger.query.fold.State;
import org.planledger.query.register.ItemId;
import org.planledger.query.store.Log;

/**
 * What the projection keeps in memory between batches: the states of the items that were touched of late, and the next
 * numbers of logs. What it does not know it recalls once. While nothing was ever forgotten since an empty register,
 * what it does not know does not exist, so that filling a register reads nothing.
 */
final class Memory implements Before {
    private static final int ITEMS = 20_000;
    private static final int LOGS = 100_000;

    private final Map<ItemId, Optional<Known>> items = inOrderOfUse();
    private final Map<String, Long> next = inOrderOfUse();
    private final Map<String, Dates> dates = inOrderOfUse();
    private final Map<String, Optional<LocalDate>> earliest = inOrderOfUse();
    private Recall recall;

    Memory(Recall recall) {
        this.recall = recall;
    }

    private static <K, V> Map<K, V> inOrderOfUse() {
        return new LinkedHashMap<>(16, 0.75f, true);
    }

    @Override
    public Optional<State> item(ItemId id) {
        return known(id).map(Known::state);
    }

    Optional<Known> known(ItemId id) {
        return items.computeIfAbsent(id, recall::item);
    }

    void remember(ItemId id, Known known) {
        items.put(id, Optional.of(known));
    }

    /** Takes the next number of a log. */
    long take(Log log, String key) {
        var name = log + " " + key;
        long number = next.computeIfAbsent(name, n -> recall.next(log, key));
        next.put(name, number + 1);
        return number;
    }

    /** The days from which the newest entries about the things in a stream hold. */
    Dates dates(String stream) {
        return dates.computeIfAbsent(stream, recall::dates);
    }

    void remember(String stream, Dates newest) {
        dates.put(stream, newest);
    }

    /** The first day of those in a partnership's newest chunk of changes. */
    Optional<LocalDate> earliest(String partnershipId) {
        return earliest.computeIfAbsent(partnershipId, recall::earliest);
    }

    void remember(String partnershipId, LocalDate first) {
        earliest.put(partnershipId, Optional.of(first));
    }

    /** Whether so much is kept that some of it is to be forgotten, once all of it is written. */
    boolean isFull() {
        return items.size() > ITEMS || next.size() > LOGS || dates.size() > ITEMS || earliest.size() > ITEMS;
    }

    /** @param written what holds all that is forgotten, and whatever was forgotten before */
    void forget(Recall written) {
        recall = written;
        shrink(items, ITEMS * 3 / 4);
        shrink(next, LOGS * 3 / 4);
        shrink(dates, ITEMS * 3 / 4);
        shrink(earliest, ITEMS * 3 / 4);
    }

    private static void shrink(Map<?, ?> kept, int size) {
        var unused = kept.entrySet().iterator();
        while (kept.size() > size) {
            unused.next();
            unused.remove();
        }
    }
}
