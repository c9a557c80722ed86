package org.planledger.query.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/**
 * Adds lines to logs, one bulk write per collection, two collections at a time.
 *
 * <p>A chunk that begins is inserted, and one that is there already has each line set as a field of its own and the
 * pointer to the last chunk raised, so that it only ever grows. So writing the same lines again, in any order, in part,
 * or by two writers at once, gives the same documents: no fence is needed against a writer that was believed dead.
 */
public final class LogWriter implements Sink {
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final BulkWriteOptions ALL = new BulkWriteOptions().ordered(false);

    private final MongoDatabase database;
    private final int generation;

    public LogWriter(MongoDatabase database, int generation) {
        this.database = database;
        this.generation = generation;
    }

    @Override
    public void write(List<Addition> additions) {
        var chunks = new EnumMap<Log, Map<String, ChunkWrite>>(Log.class);
        for (var addition : additions) collect(addition, chunks);
        chunks.entrySet().parallelStream()
                .forEach(log -> write(
                        database.getCollection(log.getKey().collection(generation)),
                        List.copyOf(log.getValue().values())));
    }

    private static void collect(Addition addition, Map<Log, Map<String, ChunkWrite>> chunks) {
        var byId = chunks.computeIfAbsent(addition.log(), log -> new TreeMap<>());
        boolean begins = addition.log().startsChunk(addition.line().number());
        byId.computeIfAbsent(addition.id(), id -> new ChunkWrite(id, begins)).add(addition);
        if (addition.chunk() == 0 || !begins) return;
        byId.computeIfAbsent(Log.id(addition.key(), 0), id -> new ChunkWrite(id, false))
                .last(addition.chunk());
    }

    private static void write(MongoCollection<Document> collection, List<ChunkWrite> chunks) {
        try {
            collection.bulkWrite(chunks.stream().map(ChunkWrite::model).toList(), ALL);
        } catch (MongoBulkWriteException e) {
            collection.bulkWrite(
                    there(e).stream()
                            .map(error -> chunks.get(error.getIndex()).update())
                            .toList(),
                    ALL);
        }
    }

    /** Those that lay there already: what a batch that was cut short has left, or another writer was faster with. */
    private static List<BulkWriteError> there(MongoBulkWriteException e) {
        boolean isAll = e.getWriteConcernError() == null
                && e.getWriteErrors().stream()
                        .allMatch(error -> ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY);
        if (!isAll) throw e;
        return e.getWriteErrors();
    }

    /** What is to be done to one document. */
    private static final class ChunkWrite {
        private final Document id;
        private final boolean begins;
        private final Document lines = new Document();
        private final Document head = new Document();
        private long last;

        ChunkWrite(String id, boolean begins) {
            this.id = new Document("_id", id);
            this.begins = begins;
        }

        void add(Addition addition) {
            var line = addition.line();
            lines.append(Long.toString(line.number()), line.stored());
            if (addition.head() != null) head.append(Chunk.HEAD, addition.head());
        }

        void last(long chunk) {
            last = Math.max(last, chunk);
        }

        WriteModel<Document> model() {
            return begins ? new InsertOneModel<>(inserted()) : update();
        }

        private Document inserted() {
            var document = new Document(id).append(Chunk.LINES, lines);
            document.putAll(head);
            if (last > 0) document.append(Chunk.LAST, last);
            return document;
        }

        UpdateOneModel<Document> update() {
            var set = new Document(head);
            lines.forEach((number, line) -> set.append(Chunk.LINES + "." + number, line));
            var update = new Document();
            if (!set.isEmpty()) update.append("$set", set);
            if (last > 0) update.append("$max", new Document(Chunk.LAST, last));
            return new UpdateOneModel<>(id, update, UPSERT);
        }
    }
}
