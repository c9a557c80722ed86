package org.planledger.ledger.mongo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.bson.Document;
import org.planledger.ledger.Head;

/** Writes the lines of a backup. */
final class BackupWriter implements AutoCloseable {
    private final OutputStream out;
    private final MessageDigest all = BackupFile.sha256();
    private long documents;

    BackupWriter(Path file) throws IOException {
        this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        write(BackupFile.BEGINNING);
    }

    void add(String kind, Document document) throws IOException {
        write(BackupFile.line(kind, document));
        documents++;
    }

    void end(Head head) throws IOException {
        write(BackupFile.end(head, documents, all));
    }

    private void write(String line) throws IOException {
        var bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        all.update(bytes);
        out.write(bytes);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
