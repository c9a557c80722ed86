package org.planledger.ledger.mongo;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.planledger.ledger.LedgerBroken;

/** Reads the lines of a backup and sees that each of them is what was written. */
final class BackupReader implements AutoCloseable {
    private final InputStream in;
    private final MessageDigest all = BackupFile.sha256();
    private final BackupShapes shapes = new BackupShapes();
    private long documents;

    private BackupReader(Path file) throws IOException {
        this.in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    /**
     * @param inspected is given the commits
     * @param contents is given the documents of attached files
     * @param keys is given the wrapped keys, after all commits
     * @throws BackupRefused where anything in the file is not as it was written
     */
    static void read(Path file, CommitInspection inspected, Consumer<Document> contents, Consumer<Document> keys)
            throws IOException {
        try (var reader = new BackupReader(file)) {
            reader.read(inspected, contents, keys);
        } catch (LedgerBroken broken) {
            throw new BackupRefused("The backup is damaged: " + broken.getMessage());
        }
    }

    private void read(CommitInspection inspected, Consumer<Document> contents, Consumer<Document> keys)
            throws IOException {
        var beginning = next();
        if (!BackupFile.BEGINNING.equals(beginning) && !BackupFile.BEGINNING_WITHOUT_KEYS.equals(beginning))
            throw new BackupRefused("This file is no backup of a ledger.");
        while (true) {
            var before = before();
            var line = next();
            if (line == null) throw new BackupRefused("The backup is cut off: its last line is missing.");
            var document = parsed(line);
            if (document.size() != 1) {
                requireEnd(line, inspected, before);
                return;
            }
            hand(document, inspected, contents, keys);
            documents++;
        }
    }

    private void hand(Document line, CommitInspection inspected, Consumer<Document> contents, Consumer<Document> keys) {
        if (line.get(BackupFile.COMMIT) instanceof Document commit) {
            inspected.accept(commit);
        } else if (line.get(BackupFile.ATTACHMENT) instanceof Document content) {
            shapes.requireContent(content);
            contents.accept(content);
        } else if (line.get(BackupFile.KEY) instanceof Document key) {
            shapes.requireKey(key);
            keys.accept(key);
        } else {
            throw new BackupRefused("The backup is damaged: one of its lines holds none of what a backup holds.");
        }
    }

    private void requireEnd(String line, CommitInspection inspected, MessageDigest before) throws IOException {
        var expected = BackupFile.end(inspected.tip().head(), documents, before);
        if (!line.equals(expected))
            throw new BackupRefused("The backup is damaged: its last line does not belong to the lines before it.");
        if (in.read() >= 0) throw new BackupRefused("The backup is damaged: something follows its last line.");
    }

    private MessageDigest before() {
        try {
            return (MessageDigest) all.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document parsed(String line) {
        try {
            return Document.parse(line);
        } catch (RuntimeException | StackOverflowError e) { // the driver tells of bad JSON in many ways
            throw new BackupRefused("The backup is damaged: one of its lines is not readable.");
        }
    }

    /** Null at the end of the file. */
    private @Nullable String next() throws IOException {
        var line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) return null;
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() == BackupFile.LONGEST_LINE)
                throw new BackupRefused("The backup is damaged: one of its lines is too long.");
            line.write(b);
        }
        if (b < 0) throw new BackupRefused("The backup is cut off inside a line.");
        var bytes = line.toByteArray();
        all.update(bytes);
        all.update((byte) '\n');
        return text(bytes);
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BackupRefused("The backup is damaged: one of its lines is not UTF-8.");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
