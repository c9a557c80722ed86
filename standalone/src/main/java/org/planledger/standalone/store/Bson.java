package org.planledger.standalone.store;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

/** Lays documents down as BSON. Java serialisation, which the backend would use, costs many times the room and time. */
final class Bson {
    private static final int BYTES_PER_OBJECT = 48;

    private Bson() {}

    static void write(WriteBuffer target, Document document) {
        ByteBuf bytes = Unpooled.buffer(memory(document));
        BsonEncoder.encodeDocument(document, bytes);
        target.put(ByteBuffer.wrap(bytes.array(), 0, bytes.writerIndex()));
    }

    static Document read(ByteBuffer source) {
        ByteBuf bytes = Unpooled.wrappedBuffer(source);
        Document document = BsonDecoder.decodeBson(bytes);
        source.position(source.position() + bytes.readerIndex());
        return document;
    }

    /** An estimate is enough: it decides when a page is split, what fits the cache and how long a batch is. */
    static int memory(@Nullable Object value) {
        if (value instanceof String text) return BYTES_PER_OBJECT + text.length();
        if (value instanceof BinData bytes) return BYTES_PER_OBJECT + bytes.getData().length;
        if (value instanceof Map<?, ?> fields) return memory(fields.values()) + BYTES_PER_OBJECT * fields.size();
        if (value instanceof Collection<?> values) {
            int sum = BYTES_PER_OBJECT;
            for (Object one : values) sum += memory(one);
            return sum;
        }
        return BYTES_PER_OBJECT;
    }
}
