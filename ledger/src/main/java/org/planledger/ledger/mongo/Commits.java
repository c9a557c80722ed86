package org.planledger.ledger.mongo;

import com.mongodb.MongoCommandException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Every operation that the ledger sends to MongoDB, and no other: {@code docs/mongodb.md} says of each why its
 * semantics are guaranteed. Exceptions of the driver pass through.
 */
class Commits {
    /** How many commits of the largest size fit into a message: the embedded server does not split one by its size. */
    private static final int BATCH = (40 << 20) / LedgerOptions.MOST_BYTES;

    /** For a long read: every server in use splits such an answer by its size as well. */
    private static final int LONG_BATCH = 100;

    private static final Bson UNIQUE_KEYS = Indexes.ascending("keys");
    private static final int UNAUTHORISED = 13;
    private static final int SECONDS_TO_PROVE_ABSENCE = 5;

    private final MongoCollection<Document> commits;

    Commits(MongoDatabase database) {
        this.commits = database.getCollection("commits")
                .withReadPreference(ReadPreference.primary())
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true).withWTimeout(5, TimeUnit.SECONDS));
    }

    /**
     * Makes sure that the unique index is there. A user who may not create indexes finds it made by the operator; that
     * it is there, such a user can tell from a hint alone, which the server refuses where there is no such index.
     *
     * @throws IllegalStateException where it is missing and may not be made
     */
    void ensureIndex() {
        try {
            createIndex();
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != UNAUTHORISED) throw e;
            requireIndex();
        }
    }

    void createIndex() {
        commits.createIndex(UNIQUE_KEYS, new IndexOptions().unique(true));
    }

    /**
     * Whether the unique index is there: a search by keys finds without it too. A user who may not list indexes is told
     * by a hint, which leaves open whether it is unique.
     */
    boolean hasIndex() {
        try {
            for (var index : commits.listIndexes())
                if (new Document("keys", 1).equals(index.get("key")) && index.getBoolean("unique", false)) return true;
            return false;
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != UNAUTHORISED) throw e;
            return takesHint();
        }
    }

    private void requireIndex() {
        if (!takesHint())
            throw new IllegalStateException("The unique index on 'keys' is missing and this user may not create it.");
    }

    private boolean takesHint() {
        try {
            commits.find(Filters.eq("keys", "none")).hint(UNIQUE_KEYS).first();
            return true;
        } catch (MongoCommandException e) {
            return false;
        }
    }

    void insert(Commit commit) {
        commits.insertOne(commit.toDocument());
    }

    /** Those commits that begin at one of {@code count} positions, in their order. */
    List<Commit> beginningAt(long first, int count) {
        var ids = LongStream.range(first, first + count).boxed().toList();
        return inOrder(find(Filters.in("_id", ids)));
    }

    /** The commits that hold any of the keys, in their order, each once. */
    List<Commit> holding(Collection<String> keys) {
        return keys.isEmpty() ? List.of() : inOrder(find(Filters.in("keys", keys)));
    }

    /**
     * Whether no commit holds the key at the time of asking. Linearizable, because the absence of a document in a
     * majority read proves nothing just after a change of primary.
     */
    boolean noneHolds(String key) {
        return isAbsent(Filters.eq("keys", key));
    }

    /** Whether no commit begins at the position at the time of asking; linearizable for the same reason. */
    boolean noneBeginsAt(long position) {
        return isAbsent(Filters.eq("_id", position));
    }

    private boolean isAbsent(Bson unique) {
        return commits.withReadConcern(ReadConcern.LINEARIZABLE)
                        .find(unique)
                        .maxTime(SECONDS_TO_PROVE_ABSENCE, TimeUnit.SECONDS)
                        .first()
                == null;
    }

    /** The commit with the highest position. Asked once per process: the embedded server sorts everything for it. */
    Optional<Commit> newest() {
        return Optional.ofNullable(
                        commits.find().sort(new Document("_id", -1)).limit(1).first())
                .map(Commit::of);
    }

    /** All commits from one on, in their order. */
    FindIterable<Document> from(long first) {
        return find(Filters.gte("_id", first)).sort(new Document("_id", 1)).batchSize(LONG_BATCH);
    }

    /** Where those commits begin that hold any of the keys. */
    List<Long> positionsHolding(Collection<String> keys) {
        return commits.find(Filters.in("keys", keys))
                .projection(Projections.include("_id"))
                .map(document -> document.getLong("_id"))
                .into(new ArrayList<>());
    }

    /** Whether the collection holds anything that no reader by positions would ever meet. */
    boolean anyOutside() {
        return commits.find(Filters.not(Filters.gte("_id", 1L)))
                        .projection(Projections.include("_id"))
                        .first()
                != null;
    }

    private FindIterable<Document> find(Bson filter) {
        return commits.find(filter).batchSize(BATCH);
    }

    // A find by $in promises no order, and the embedded server answers a document once per key that it matches.
    private static List<Commit> inOrder(FindIterable<Document> found) {
        var byPosition = new TreeMap<Long, Commit>();
        found.map(Commit::of).forEach(commit -> byPosition.put(commit.first(), commit));
        return List.copyOf(byPosition.values());
    }
}
