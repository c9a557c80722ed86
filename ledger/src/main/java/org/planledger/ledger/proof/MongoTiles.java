package org.planledger.ledger.proof;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.Arrays;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * Tiles in the collection {@code tiles} of the views' database, one document per full tile, read by {@code _id} only:
 * {@code {_id: "<level>/<index>", hashes: 8192 bytes}}. Inserted once and never changed, so any number of processes may
 * keep the same tiles.
 */
public final class MongoTiles implements Tiles {
    private final MongoCollection<Document> tiles;

    public MongoTiles(MongoDatabase views) {
        this.tiles = views.getCollection("tiles");
    }

    @Override
    public Optional<byte[]> find(int level, long index) {
        return Optional.ofNullable(tiles.find(Filters.eq(id(level, index))).first())
                .map(tile -> tile.get("hashes", Binary.class).getData());
    }

    @Override
    public void keep(int level, long index, byte[] hashes) {
        try {
            tiles.insertOne(new Document("_id", id(level, index)).append("hashes", new Binary(hashes)));
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) throw e;
            if (find(level, index).filter(kept -> Arrays.equals(kept, hashes)).isEmpty())
                throw new TilesDiffer(level, index);
        }
    }

    private static String id(int level, long index) {
        return level + "/" + index;
    }
}
