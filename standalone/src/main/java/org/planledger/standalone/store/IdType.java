package org.planledger.standalone.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;

/** What a document is filed under, in MongoDB's order of values; a document without an id is filed under "missing". */
final class IdType extends BsonType<Object> {
    private static final String VALUE = "";

    @Override
    Document toBson(Object value) {
        return value instanceof Missing ? new Document() : new Document(VALUE, value);
    }

    @Override
    Object fromBson(Document document) {
        return Missing.ofNullable(document.get(VALUE));
    }

    @Override
    public int compare(Object a, Object b) {
        return ValueComparator.ascWithoutListHandling().compare(a, b);
    }

    @Override
    public int getMemory(Object value) {
        return memory(value);
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
