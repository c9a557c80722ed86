package org.planledger.query.projection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planledger.events.order.Dates;
import org.planledger.query.register.ChangeJson;
import org.planledger.query.register.ItemId;
import org.planledger.query.store.Chunk;
import org.planledger.query.store.Log;
import org.planledger.query.store.LogReader;
import org.planledger.query.store.Versions;

/** Reads what is stored up to the reader's position, and nothing that a batch cut short may have left after it. */
record StoredRecall(LogReader reader) implements Recall {

    @Override
    public Optional<Known> item(ItemId id) {
        return tail(Log.ITEMS, id.toString())
                .map(chunk -> new Known(Versions.of(chunk).state(), next(chunk)));
    }

    @Override
    public long next(Log log, String key) {
        return tail(log, key).map(StoredRecall::next).orElse(0L);
    }

    /** Lines of an earlier layout do not tell. */
    @Override
    public Dates dates(String stream) {
        var dates = Dates.NONE;
        for (var line : reader.all(Log.STREAMS, stream))
            if (!line.text().isEmpty()) dates = Taken.read(line.text()).after(dates);
        return dates;
    }

    @Override
    public Optional<LocalDate> earliest(String partnershipId) {
        return tail(Log.CHANGES, partnershipId).stream()
                .flatMap(chunk -> chunk.lines().stream())
                .map(line -> ChangeJson.read(line.text()).entry().heldFrom())
                .min(Comparator.naturalOrder());
    }

    private Optional<Chunk> tail(Log log, String key) {
        return Optional.ofNullable(reader.tails(log, List.of(key)).get(key));
    }

    private static long next(Chunk chunk) {
        return chunk.lastNumber() + 1;
    }
}
