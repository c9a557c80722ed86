package org.planledger.query.projection;

import java.util.List;
import java.util.Optional;
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

    private Optional<Chunk> tail(Log log, String key) {
        return Optional.ofNullable(reader.tails(log, List.of(key)).get(key));
    }

    private static long next(Chunk chunk) {
        return chunk.lastNumber() + 1;
    }
}
