package org.planledger.query.store;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;

/** A chunk's document as readers get it: straight from the message, without a map of it in between. */
record StoredChunk(String id, Chunk chunk) {
    private static final CodecRegistry REGISTRY = CodecRegistries.fromRegistries(
            CodecRegistries.fromCodecs(new Reading()), MongoClientSettings.getDefaultCodecRegistry());

    static MongoCollection<StoredChunk> of(MongoDatabase database, Log log, int generation) {
        return database.getCollection(log.collection(generation), StoredChunk.class)
                .withCodecRegistry(REGISTRY);
    }

    private static final class Reading implements Codec<StoredChunk> {
        @Override
        public StoredChunk decode(BsonReader document, DecoderContext context) {
            String id = "";
            String head = null;
            long last = 0;
            List<Line> lines = List.of();
            document.readStartDocument();
            while (document.readBsonType() != BsonType.END_OF_DOCUMENT) {
                switch (document.readName()) {
                    case "_id" -> id = document.readString();
                    case Chunk.LINES -> lines = lines(document);
                    case Chunk.HEAD -> head = document.readString();
                    case Chunk.LAST -> last = whole(document);
                    default -> document.skipValue();
                }
            }
            document.readEndDocument();
            return new StoredChunk(id, new Chunk(lines, head, last));
        }

        /** Whoever stored it, by whichever of the two kinds of whole number. */
        private static long whole(BsonReader document) {
            return document.getCurrentBsonType() == BsonType.INT32 ? document.readInt32() : document.readInt64();
        }

        private static List<Line> lines(BsonReader document) {
            var lines = new ArrayList<Line>();
            document.readStartDocument();
            while (document.readBsonType() != BsonType.END_OF_DOCUMENT)
                lines.add(Line.of(Long.parseLong(document.readName()), document.readString()));
            document.readEndDocument();
            lines.sort(Comparator.comparingLong(Line::number));
            return lines;
        }

        /** Chunks are written line by line, by {@link LogWriter}. */
        @Override
        public void encode(BsonWriter writer, StoredChunk chunk, EncoderContext context) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Class<StoredChunk> getEncoderClass() {
            return StoredChunk.class;
        }
    }
}
