package org.planledger.standalone.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** The values that one entry of an index stands for, field by field in MongoDB's order of values. */
final class IndexKeyType extends BasicDataType<KeyValue> {
    @Override
    public void write(WriteBuffer target, KeyValue key) {
        target.putVarInt(key.size());
        for (int i = 0; i < key.size(); i++) IdType.writeValue(target, key.get(i));
    }

    @Override
    public KeyValue read(ByteBuffer source) {
        Object[] values = new Object[DataUtils.readVarInt(source)];
        for (int i = 0; i < values.length; i++) values[i] = IdType.readValue(source);
        return new KeyValue(Arrays.asList(values));
    }

    @Override
    public int compare(KeyValue a, KeyValue b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = IdType.compareValues(a.get(i), b.get(i));
            if (order != 0) return order;
        }
        return Integer.compare(a.size(), b.size());
    }

    @Override
    public int getMemory(KeyValue key) {
        int sum = 2 * Bson.memory(null);
        for (Object value : key) sum += Bson.memory(value);
        return sum;
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
