package org.planledger.query.store;

import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.Map;

/** One generation of the register as a whole: for operators, not for readers, since it is read by scan. */
public final class Generation {
    private final MongoDatabase database;
    private final int number;

    public Generation(MongoDatabase database, int number) {
        this.database = database;
        this.number = number;
    }

    /** Of all that is stored up to a position. */
    public String digest(long position) {
        var digest = new Digest();
        for (var log : Log.values()) add(log, position, digest);
        return digest.hex();
    }

    /** Removes its collections. */
    public void drop() {
        for (var log : Log.values())
            database.getCollection(log.collection(number)).drop();
    }

    private void add(Log log, long position, Digest digest) {
        var pointers = new HashMap<String, Long>();
        var chunks = new HashMap<String, Long>();
        for (var stored : StoredChunk.of(database, log, number).find()) {
            var chunk = stored.chunk().upTo(position);
            if (!chunk.lines().isEmpty()) add(log, stored.id(), chunk, digest, pointers, chunks);
        }
        // A batch cut short may have left a pointer to a chunk that holds nothing yet.
        pointers.forEach((key, last) -> {
            for (long n = 1; n <= Math.min(last, chunks.getOrDefault(key, 0L)); n++) digest.pointer(log, key, n);
        });
    }

    private static void add(
            Log log, String id, Chunk chunk, Digest digest, Map<String, Long> pointers, Map<String, Long> chunks) {
        for (var line : chunk.lines()) digest.line(log, id, line.number(), line.stored());
        if (chunk.head() != null) digest.head(log, id, chunk.head());
        int hash = id.lastIndexOf('#');
        var key = id.substring(0, hash);
        chunks.merge(key, Long.valueOf(id.substring(hash + 1)), Math::max);
        if (chunk.last() > 0) pointers.put(key, chunk.last());
    }
}
