package org.planledger.ledger.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A content on its way in or out: in a file of its own until all of it is there and its hash is known, so that it takes
 * no memory and nothing is done with half of it. Closing removes the file.
 */
public final class Spool implements AutoCloseable {
    private final Path file;
    private final MessageDigest sha256 = sha256();
    private String hash = "";
    private long size;

    private Spool(Path folder) throws IOException {
        file = Files.createTempFile(folder, "planledger-content-", null);
    }

    /** What writes a content. */
    interface Source {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Takes in all of a stream.
     *
     * @param most the bytes that are taken at most
     * @throws ContentTooLarge where there are more
     * @throws IOException where the stream ends early, or the file cannot be written
     */
    public static Spool of(InputStream source, long most) throws IOException {
        return of(usual(), source, most);
    }

    static Spool of(Path folder, InputStream source, long most) throws IOException {
        return filled(folder, out -> {
            var buffer = new byte[8192];
            long taken = 0;
            for (int n = source.read(buffer); n >= 0; n = source.read(buffer)) {
                taken += n;
                if (taken > most) throw new ContentTooLarge(most);
                out.write(buffer, 0, n);
            }
        });
    }

    static Spool filled(Source source) throws IOException {
        return filled(usual(), source);
    }

    private static Spool filled(Path folder, Source source) throws IOException {
        var spool = new Spool(folder);
        try (var out = new DigestOutputStream(Files.newOutputStream(spool.file), spool.sha256)) {
            source.writeTo(out);
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
        spool.hash = HexFormat.of().formatHex(spool.sha256.digest());
        spool.size = Files.size(spool.file);
        return spool;
    }

    public Path file() {
        return file;
    }

    /** The bytes; the file is removed when the stream is closed, so that whoever sends it on need not come back. */
    public InputStream handOver() throws IOException {
        return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** In lower-case hex. */
    public String sha256Hex() {
        return hash;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private static Path usual() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
