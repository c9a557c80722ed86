package org.planledger.standalone.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** Lays values down as BSON. Java serialisation, which the backend would use, costs ten times the room and time. */
abstract class BsonType<T> extends BasicDataType<T> {
    private static final int BYTES_PER_OBJECT = 48;

    abstract Document toBson(T value);

    abstract T fromBson(Document document);

    @Override
    public final void write(WriteBuffer target, T value) {
        ByteBuf bytes = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(toBson(value), bytes);
        target.put(ByteBuffer.wrap(bytes.array(), 0, bytes.writerIndex()));
    }

    @Override
    public final T read(ByteBuffer source) {
        ByteBuf bytes = Unpooled.wrappedBuffer(source);
        T value = fromBson(BsonDecoder.decodeBson(bytes));
        source.position(source.position() + bytes.readerIndex());
        return value;
    }

    /** An estimate is enough: it decides when a page is split and how many fit the cache. */
    static int memory(@Nullable Object value) {
        if (value instanceof String text) return BYTES_PER_OBJECT + text.length();
        if (value instanceof Map<?, ?> fields) return BYTES_PER_OBJECT + memory(fields.values()) + 64 * fields.size();
        if (value instanceof Collection<?> values) {
            return BYTES_PER_OBJECT + values.stream().mapToInt(BsonType::memory).sum();
        }
        return BYTES_PER_OBJECT;
    }
}
