package org.planledger.standalone.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Cursor;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that reads by id in order, answers in batches and never changes a document that a reader may hold.
 *
 * <p>A batch size of 0 comes from the backend itself, which wants everything at once and changes what it gets in place.
 */
final class StoredCollection extends H2Collection {
    private static final Document EVERYTHING = new Document();

    private final MVMap<Object, Document> documents;

    StoredCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> figures,
            CursorRegistry cursors) {
        super(database, name, options, documents, figures, cursors);
        this.documents = documents;
    }

    /** No: only statistics tell it, and every write would have to encode its document once more and change one page. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document projection) {
        QueryResult found = super.queryDocuments(query, orderBy, skip, limit, batchSize, projection);
        if (batchSize > 0) return found;
        return new QueryResult(
                found.collectDocuments().stream().map(Document::clone).toList());
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document projection) {
        Order order = Order.of(orderBy);
        if (batchSize == 0 || order == Order.OTHER)
            return super.matchDocuments(query, orderBy, skip, limit, batchSize, projection);
        Scan scan = new Scan(
                cursorRegistry.generateCursorId(),
                documents,
                new Scan.Way(
                        order == Order.DESCENDING,
                        IdRange.of(query),
                        document -> documentMatchesQuery(document, query),
                        shown(projection),
                        skip,
                        limit));
        return firstOf(scan, batchSize);
    }

    private UnaryOperator<Document> shown(@Nullable Document projection) {
        if (projection == null || projection.isEmpty()) return UnaryOperator.identity();
        return document -> matchDocumentsFromStream(Stream.of(document), EVERYTHING, EVERYTHING, 0, 0, 0, projection)
                .iterator()
                .next();
    }

    /** What an index found by exact values matches, and is answered once however many of the values it holds. */
    @Override
    protected QueryResult matchDocuments(
            Document query,
            Iterable<Object> positions,
            Document orderBy,
            int skip,
            int limit,
            int batchSize,
            Document projection) {
        Stream<Document> found =
                StreamSupport.stream(positions.spliterator(), false).distinct().map(this::getDocument);
        Document filter = ExactValues.only(query) ? EVERYTHING : query;
        return matchDocumentsFromStream(found, filter, orderBy, skip, limit, batchSize, projection);
    }

    @Override
    protected QueryResult createQueryResult(List<Document> matched, int batchSize) {
        if (batchSize == 0) return new QueryResult(matched);
        return firstOf(new Found(cursorRegistry.generateCursorId(), matched), batchSize);
    }

    private QueryResult firstOf(Cursor cursor, int batchSize) {
        List<Document> first = cursor.takeDocuments(batchSize);
        if (cursor.isEmpty()) return new QueryResult(first);
        cursorRegistry.add(cursor);
        return new QueryResult(first, cursor);
    }
}
