package org.planledger.standalone.store;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Walks a collection in the order of its ids without holding it in memory. Between two batches it remembers only where
 * it stands, so it may or may not meet what is added meanwhile, as a cursor of MongoDB.
 */
final class Scan extends AbstractCursor {
    private final MVMap<Object, Document> documents;
    private final Way way;
    private @Nullable Object passed;
    private int skip;
    private int left;
    private boolean ended;

    /**
     * @param range outside of which nothing matches
     * @param skip how many matches to leave out
     * @param limit how many matches to answer at most, 0 for all
     */
    record Way(
            boolean descending,
            IdRange range,
            Predicate<Document> matches,
            UnaryOperator<Document> shown,
            int skip,
            int limit) {}

    Scan(long id, MVMap<Object, Document> documents, Way way) {
        super(id);
        this.documents = documents;
        this.way = way;
        this.skip = way.skip();
        this.left = way.limit() == 0 ? Integer.MAX_VALUE : way.limit();
    }

    @Override
    public boolean isEmpty() {
        return ended;
    }

    @Override
    public List<Document> takeDocuments(int most) {
        Batch batch = new Batch(most);
        Cursor<Object, Document> ahead = ahead();
        while (left > 0 && ahead.hasNext()) {
            Object id = ahead.next();
            if (isPassed(id)) continue;
            Document document = ahead.getValue();
            boolean matches = way.matches().test(document);
            if (matches && batch.isFull()) return batch.documents();
            passed = id;
            if (matches && skip-- <= 0) take(document, batch);
        }
        ended = true;
        return batch.documents();
    }

    private Cursor<Object, Document> ahead() {
        Object from = passed == null ? way.range().first(way.descending()) : passed;
        return documents.cursor(from, way.range().last(way.descending()), way.descending());
    }

    private boolean isPassed(Object id) {
        return passed != null && documents.getKeyType().compare(id, passed) == 0;
    }

    private void take(Document document, Batch batch) {
        batch.add(way.shown().apply(document));
        left--;
    }
}
