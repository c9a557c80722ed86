package org.planledger.standalone.store;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** A stored document. */
final class DocumentType extends BasicDataType<Document> {
    @Override
    public void write(WriteBuffer target, Document document) {
        Bson.write(target, document);
    }

    @Override
    public Document read(ByteBuffer source) {
        return Bson.read(source);
    }

    @Override
    public int getMemory(Document document) {
        return Bson.memory(document);
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
