package org.planledger.standalone.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The server's commands on the store: every one is held to {@link GroupSync}, and values are stored as BSON. */
final class DurableBackend extends H2Backend {
    private static final Set<String> GREETINGS = Set.of("ismaster", "hello", "buildinfo", "endsessions");
    private static final Set<String> READS = Set.of(
            "find",
            "getmore",
            "killcursors",
            "count",
            "distinct",
            "listcollections",
            "listindexes",
            "listdatabases",
            "collstats",
            "dbstats",
            "ping",
            "serverstatus");
    private static final int SHUTDOWN_IN_PROGRESS = 91;

    private final GroupSync sync;

    DurableBackend(MVStore store) {
        super(store);
        this.sync = new GroupSync(store);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        HeldAnswers answers = HeldAnswers.on(channel);
        String name = command.toLowerCase(Locale.ROOT);
        Supplier<Document> work = () -> super.handleCommand(channel, database, command, query);
        if (GREETINGS.contains(name)) return work.get();
        refuseAfterFailure();
        if (name.equals("find") || name.equals("getmore")) inBatches(query);
        boolean reads = READS.contains(name) || onlyReads(name, query);
        return held(answers, () -> reads ? sync.read(work) : sync.change(work));
    }

    private static void inBatches(Document query) {
        boolean said = query.get("batchSize") instanceof Number size && size.intValue() > 0;
        if (!said) query.put("batchSize", Batch.DOCUMENTS);
    }

    /** A refusal is held as well: it may speak of a key that another writer's change took. */
    private <T> T held(HeldAnswers answers, Supplier<T> work) {
        try {
            return work.get();
        } finally {
            answers.until(sync.untilDurable());
        }
    }

    private static boolean onlyReads(String command, Document query) {
        return command.equals("aggregate")
                && query.get("pipeline") instanceof List<?> stages
                && stages.stream().noneMatch(DurableBackend::writes);
    }

    private static boolean writes(Object stage) {
        return stage instanceof Document fields && (fields.containsKey("$out") || fields.containsKey("$merge"));
    }

    private void refuseAfterFailure() {
        Throwable failure = sync.failure();
        if (failure == null) return;
        throw new MongoServerError(SHUTDOWN_IN_PROGRESS, "ShutdownInProgress", GroupSync.refusal(failure), failure);
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        HeldAnswers answers = HeldAnswers.on(query.getChannel());
        refuseAfterFailure();
        return held(answers, () -> sync.read(() -> super.handleQuery(query)));
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new BsonDatabase(name);
    }

    @Override
    public void close() {
        sync.close();
        if (sync.failure() != null) getMvStore().closeImmediately();
        super.close();
    }

    /**
     * An inner class on purpose: the constructor above it opens collections already, at which time fields of this class
     * are not set yet but the backend around it is known.
     */
    private final class BsonDatabase extends H2Database {
        BsonDatabase(String name) {
            super(name, getMvStore(), getCursorRegistry());
        }

        @Override
        protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
            MVMap<String, Object> figures = getMvStore().openMap("meta." + getFullCollectionNamespace(name));
            return new StoredCollection(this, name, options, documents(name), figures, cursorRegistry);
        }

        private MVMap<Object, Document> documents(String collection) {
            return getMvStore()
                    .openMap(
                            "databases." + getFullCollectionNamespace(collection),
                            new MVMap.Builder<Object, Document>()
                                    .keyType(new IdType())
                                    .valueType(new DocumentType()));
        }

        @Override
        protected Index<Object> openOrCreateUniqueIndex(
                String collection, String name, List<IndexKey> keys, boolean sparse) {
            if (name.equals("_id_")) return new IdIndex(documents(collection), name, keys);
            MVMap<KeyValue, Object> positions = getMvStore()
                    .openMap(
                            getFullCollectionNamespace(collection) + "._index_" + name,
                            new MVMap.Builder<KeyValue, Object>()
                                    .keyType(new IndexKeyType())
                                    .valueType(new IdType()));
            return new UniqueIndex(positions, name, keys, sparse);
        }
    }
}
