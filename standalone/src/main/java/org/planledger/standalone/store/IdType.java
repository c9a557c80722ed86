package org.planledger.standalone.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/**
 * What a document is filed under, in MongoDB's order of values. Texts and whole numbers, of which nearly all are, have
 * a short form; everything else is written as the BSON of a document with that one value, or with none for "missing".
 */
final class IdType extends BasicDataType<Object> {
    private static final byte TEXT = 1;
    private static final byte NUMBER = 2;
    private static final byte OTHER = 3;
    private static final String VALUE = "";

    @Override
    public void write(WriteBuffer target, Object value) {
        writeValue(target, value);
    }

    static void writeValue(WriteBuffer target, @Nullable Object value) {
        if (value instanceof String text) writeText(target.put(TEXT), text);
        else if (value instanceof Long number) target.put(NUMBER).putVarLong(number);
        else Bson.write(target.put(OTHER), value instanceof Missing ? new Document() : new Document(VALUE, value));
    }

    private static void writeText(WriteBuffer target, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        target.putVarInt(bytes.length).put(bytes);
    }

    private static String readText(ByteBuffer source) {
        byte[] bytes = new byte[DataUtils.readVarInt(source)];
        source.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public Object read(ByteBuffer source) {
        return Missing.ofNullable(readValue(source));
    }

    static @Nullable Object readValue(ByteBuffer source) {
        byte form = source.get();
        return switch (form) {
            case TEXT -> readText(source);
            case NUMBER -> DataUtils.readVarLong(source);
            case OTHER -> Bson.read(source).get(VALUE);
            default -> throw new IllegalStateException("A value has the unknown form " + form + ".");
        };
    }

    @Override
    public int compare(Object a, Object b) {
        return compareValues(a, b);
    }

    static int compareValues(@Nullable Object a, @Nullable Object b) {
        if (a instanceof String text && b instanceof String other) return text.compareTo(other);
        if (a instanceof Long number && b instanceof Long other) return number.compareTo(other);
        return ValueComparator.ascWithoutListHandling().compare(a, b);
    }

    @Override
    public int getMemory(Object value) {
        return Bson.memory(value);
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
