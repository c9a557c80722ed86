package org.planledger.query.store;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * Adds lines to logs, one bulk write per collection.
 *
 * <p>Each line is one field that is set, and the pointer to the last chunk only ever grows. So writing the same lines
 * again, in any order, in part, or by two writers at once, gives the same documents: no fence is needed against a
 * writer that was believed dead.
 */
public final class LogWriter implements Sink {
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoDatabase database;
    private final int generation;

    public LogWriter(MongoDatabase database, int generation) {
        this.database = database;
        this.generation = generation;
    }

    @Override
    public void write(List<Addition> additions) {
        var updates = new EnumMap<Log, Map<String, ChunkUpdate>>(Log.class);
        for (var addition : additions) collect(addition, updates);
        updates.forEach((log, byId) -> database.getCollection(log.collection(generation))
                .bulkWrite(byId.entrySet().stream().map(LogWriter::model).toList(), new BulkWriteOptions()));
    }

    private static void collect(Addition addition, Map<Log, Map<String, ChunkUpdate>> updates) {
        var byId = updates.computeIfAbsent(addition.log(), log -> new LinkedHashMap<>());
        byId.computeIfAbsent(addition.id(), id -> new ChunkUpdate()).add(addition);
        if (addition.chunk() > 0 && addition.log().startsChunk(addition.line().number()))
            byId.computeIfAbsent(Log.id(addition.key(), 0), id -> new ChunkUpdate())
                    .last(addition.chunk());
    }

    private static UpdateOneModel<Document> model(Map.Entry<String, ChunkUpdate> update) {
        return new UpdateOneModel<>(
                new Document("_id", update.getKey()), update.getValue().document(), UPSERT);
    }

    /** What is to be done to one document. */
    private static final class ChunkUpdate {
        private final Document set = new Document();
        private long last;

        void add(Addition addition) {
            var line = addition.line();
            set.append(Chunk.LINES + "." + line.number(), line.stored());
            if (addition.head() != null) set.append(Chunk.HEAD, addition.head());
        }

        void last(long chunk) {
            last = Math.max(last, chunk);
        }

        Document document() {
            var update = new Document();
            if (!set.isEmpty()) update.append("$set", set);
            if (last > 0) update.append("$max", new Document(Chunk.LAST, last));
            return update;
        }
    }
}
