package org.planledger.ledger.content;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * Every operation on the collection {@code attachments}: inserts, and finds by {@code _id}. {@code docs/mongodb.md}
 * says what each rests on. Exceptions of the driver pass through.
 */
final class ContentDocuments {
    private final MongoCollection<Document> documents;

    ContentDocuments(MongoDatabase database) {
        documents = database.getCollection("attachments")
                .withReadPreference(ReadPreference.primary())
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true).withWTimeout(5, TimeUnit.SECONDS));
    }

    /** The head of a content: it is inserted last, so whoever finds it finds the chunks too. */
    record Head(StoredContent content, int chunks) {}

    Optional<Head> head(String sha256) {
        return find(sha256)
                .map(found -> new Head(
                        new StoredContent(sha256, found.getLong("size"), found.getString("seenAs")),
                        found.getInteger("chunks")));
    }

    Optional<byte[]> chunk(String sha256, int number) {
        return find(chunkId(sha256, number))
                .map(found -> found.get("bytes", Binary.class).getData());
    }

    boolean insertHead(Head head) {
        var content = head.content();
        return insert(new Document("_id", content.sha256())
                .append("size", content.size())
                .append("seenAs", content.seenAs())
                .append("chunks", head.chunks()));
    }

    boolean insertChunk(String sha256, int number, byte[] bytes) {
        return insert(new Document("_id", chunkId(sha256, number)).append("bytes", new Binary(bytes)));
    }

    private Optional<Document> find(String id) {
        return Optional.ofNullable(documents.find(Filters.eq("_id", id)).first());
    }

    /** @return false where it is there already, put there by an earlier or a concurrent upload of the same content */
    private boolean insert(Document document) {
        try {
            documents.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return false;
        }
    }

    private static String chunkId(String sha256, int number) {
        return sha256 + "/" + number;
    }
}
