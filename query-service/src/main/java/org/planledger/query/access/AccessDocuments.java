package org.planledger.query.access;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.bson.Document;

/** All that is asked of the access log's collection. */
final class AccessDocuments {
    private static final String COLLECTION = "accesses";

    private final MongoCollection<Document> documents;

    AccessDocuments(MongoDatabase database) {
        documents = database.getCollection(COLLECTION)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true).withWTimeout(2, TimeUnit.SECONDS));
    }

    /** @return false where the number is taken */
    boolean insert(String partnershipId, long number, Logged logged) {
        var document = new Document("_id", id(partnershipId, number))
                .append("line", logged.line())
                .append("previous", logged.previous())
                .append("hash", logged.hash());
        try {
            documents.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) return false;
            throw e;
        }
    }

    Optional<Logged> find(String partnershipId, long number) {
        return Optional.ofNullable(
                        documents.find(Filters.eq(id(partnershipId, number))).first())
                .map(AccessDocuments::logged);
    }

    /** The line with the highest number, whatever is missing before it. */
    Optional<Map.Entry<Long, Logged>> newest(String partnershipId) {
        var ofPartnership =
                Filters.and(Filters.gte("_id", partnershipId + "/"), Filters.lt("_id", partnershipId + "0"));
        return Optional.ofNullable(documents
                        .find(ofPartnership)
                        .sort(Sorts.descending("_id"))
                        .limit(1)
                        .first())
                .map(document -> Map.entry(number(document.getString("_id")), logged(document)));
    }

    /** Those between two numbers, both included; by number. */
    Map<Long, Logged> between(String partnershipId, long first, long last) {
        List<String> ids = LongStream.rangeClosed(first, last)
                .mapToObj(number -> id(partnershipId, number))
                .toList();
        var found = new HashMap<Long, Logged>();
        for (var document : documents.find(Filters.in("_id", ids)))
            found.put(number(document.getString("_id")), logged(document));
        return found;
    }

    private static Logged logged(Document document) {
        return new Logged(document.getString("line"), document.getString("previous"), document.getString("hash"));
    }

    /** Sorts by the number; "0" is the character after "/". */
    private static String id(String partnershipId, long number) {
        return "%s/%015d".formatted(partnershipId, number);
    }

    private static long number(String id) {
        return Long.parseLong(id.substring(id.lastIndexOf('/') + 1));
    }
}
