package org.planledger.standalone.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The index on {@code _id}: documents are filed under it anyway, so it needs no entries of its own. */
final class IdIndex extends AbstractUniqueIndex<Object> {
    private final MVMap<Object, Document> documents;

    IdIndex(MVMap<Object, Document> documents, String name, List<IndexKey> keys) {
        super(name, keys, false);
        this.documents = documents;
    }

    /** Unlike the backend's, without turning every number into a fraction first. */
    @Override
    public synchronized Iterable<Object> getPositions(Document query) {
        if (!ExactValues.only(query)) return super.getPositions(query);
        NavigableSet<Object> wanted = new TreeSet<>(IdType::compareValues);
        wanted.addAll(ExactValues.of(query.get("_id")));
        return wanted.stream().map(this::filed).filter(Objects::nonNull).toList();
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        return filed(Missing.ofNullable(key.get(0)));
    }

    private @Nullable Object filed(Object id) {
        Object filed = documents.ceilingKey(id);
        return filed != null && documents.getKeyType().compare(filed, id) == 0 ? filed : null;
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return getPosition(key);
    }

    /** The document is filed already. */
    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {}

    @Override
    protected boolean putKeyPosition(KeyValue key, Object position) {
        return true;
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return documents.keySet().stream()
                .map(id -> Map.entry(new KeyValue(id), id))
                .toList();
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
