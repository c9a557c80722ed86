package org.planledger.ledger.content;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Supplier;
import org.planledger.ledger.LedgerUnavailable;
import org.planledger.ledger.content.ContentDocuments.Head;

/**
 * The stored contents, each under the SHA-256 of its bytes.
 *
 * <p>Every method throws {@link LedgerUnavailable} where the database does not answer.
 */
public final class Contents {
    /** So large that a document stays far below every bound, and a file of the usual size is a few dozen of them. */
    static final int CHUNK_BYTES = 255 << 10;

    private final ContentDocuments documents;

    public Contents(MongoDatabase database) {
        documents = new ContentDocuments(database);
    }

    /** Empty where it is not stored, or not whole yet. */
    public Optional<StoredContent> find(String sha256) {
        return head(sha256).map(Head::content);
    }

    /**
     * Stores a content; doing so again, or twice at once, or after having been cut off, is harmless. It is stored when
     * this returns: what lies in the database was read back and has the hash of what was sent.
     *
     * @param seenAs the media type that the bytes show
     * @throws ContentDamaged where other bytes lie under its hash
     */
    public StoredContent keep(Spool content, String seenAs) throws IOException {
        var known = head(content.sha256Hex());
        var head = known.isPresent() ? known.get() : withChunksInserted(content, seenAs);
        checked(head).close();
        if (known.isEmpty()) insertHead(head);
        return head.content();
    }

    /**
     * The bytes of a stored content, hashed anew.
     *
     * @throws ContentDamaged where they are not those that were stored, or none are
     */
    public Spool fetch(String sha256) throws IOException {
        return checked(head(sha256).orElseThrow(() -> new ContentDamaged(sha256, "is not stored")));
    }

    private Head withChunksInserted(Spool content, String seenAs) throws IOException {
        int chunks = insertChunks(content);
        return new Head(new StoredContent(content.sha256Hex(), content.size(), seenAs), chunks);
    }

    private int insertChunks(Spool content) throws IOException {
        try (var in = Files.newInputStream(content.file())) {
            int number = 0;
            for (byte[] bytes = in.readNBytes(CHUNK_BYTES); bytes.length > 0; bytes = in.readNBytes(CHUNK_BYTES)) {
                insertChunk(content.sha256Hex(), number++, bytes);
            }
            return number;
        }
    }

    private Spool checked(Head head) throws IOException {
        var sha256 = head.content().sha256();
        var spool = Spool.filled(out -> {
            for (int number = 0; number < head.chunks(); number++) writeChunk(sha256, number, out);
        });
        if (spool.sha256Hex().equals(sha256) && spool.size() == head.content().size()) return spool;
        spool.close();
        throw new ContentDamaged(sha256, "has other bytes than it had");
    }

    private void writeChunk(String sha256, int number, OutputStream out) throws IOException {
        out.write(asked(() -> documents.chunk(sha256, number))
                .orElseThrow(() -> new ContentDamaged(sha256, "lacks its chunk " + number)));
    }

    private Optional<Head> head(String sha256) {
        return asked(() -> documents.head(sha256));
    }

    private void insertChunk(String sha256, int number, byte[] bytes) {
        asked(() -> documents.insertChunk(sha256, number, bytes));
    }

    private void insertHead(Head head) {
        asked(() -> documents.insertHead(head));
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (MongoException e) {
            throw new LedgerUnavailable("The database of the attachments did not answer.", false, e);
        }
    }
}
