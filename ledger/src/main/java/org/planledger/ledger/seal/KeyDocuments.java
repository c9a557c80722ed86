package org.planledger.ledger.seal;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Every operation on the collection {@code keys}, and no other: {@code docs/mongodb.md} says of each what it rests on.
 *
 * <p>A key is {@code {_id, wrapped}}, of a person also {@code name}: the pseudonym by which it is found. A pseudonym is
 * {@code {_id: "name/<pseudonym>", key}}. A key that was destroyed leaves {@code {_id, destroyed: true}}.
 */
public final class KeyDocuments {
    /** Where a ledger's database holds them. */
    public static final String COLLECTION = "keys";

    private final MongoCollection<Document> keys;

    KeyDocuments(MongoDatabase database) {
        this.keys = database.getCollection(COLLECTION)
                .withReadPreference(ReadPreference.primary())
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true).withWTimeout(5, TimeUnit.SECONDS));
    }

    /**
     * @param wrapped null where the key was destroyed
     * @param name the pseudonym of the person whose key it is, else null
     */
    record Stored(@Nullable Binary wrapped, @Nullable String name) {
        boolean isDestroyed() {
            return wrapped == null;
        }
    }

    Optional<Stored> find(String id) {
        return Optional.ofNullable(keys.find(Filters.eq("_id", id)).first()).map(KeyDocuments::stored);
    }

    private static Stored stored(Document document) {
        if (isDestroyed(document)) return new Stored(null, null);
        return new Stored(document.get("wrapped", new Binary(new byte[0])), document.getString("name"));
    }

    Optional<String> keyOf(String pseudonym) {
        return Optional.ofNullable(
                        keys.find(Filters.eq("_id", nameId(pseudonym))).first())
                .map(document -> document.getString("key"));
    }

    /** @return false where there is one already */
    boolean add(String id, byte[] wrapped, @Nullable String pseudonym) {
        var document = new Document("_id", id).append("wrapped", new Binary(wrapped));
        if (pseudonym != null) document.append("name", pseudonym);
        return insert(document);
    }

    /** @return false where the pseudonym leads to a key already */
    boolean name(String pseudonym, String key) {
        return insert(new Document("_id", nameId(pseudonym)).append("key", key));
    }

    private boolean insert(Document document) {
        try {
            keys.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return false;
        }
    }

    /** A name that is typed again from now on gets another key. */
    void forgetName(String pseudonym, String key) {
        keys.deleteOne(Filters.and(Filters.eq("_id", nameId(pseudonym)), Filters.eq("key", key)));
    }

    void destroy(String id) {
        keys.replaceOne(Filters.eq("_id", id), destroyed(id));
    }

    /** What is left of a key that was destroyed: that it was, and is not lost. */
    public static Document destroyed(String id) {
        return new Document("_id", id).append("destroyed", true);
    }

    /** Whether a document of this collection is what is left of a key. */
    public static boolean isDestroyed(Document key) {
        return Boolean.TRUE.equals(key.get("destroyed"));
    }

    boolean isEmpty() {
        return keys.find().projection(Projections.include("_id")).first() == null;
    }

    private static String nameId(String pseudonym) {
        return "name/" + pseudonym;
    }
}
