package org.planledger.ledger.proof.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The archive's comment, which is its very end: a fixed text and the SHA-256 of all bytes before that hash. It finds
 * damage at any byte, of the archive's own bookkeeping too; it is no signature.
 */
final class Seal {
    private static final String TEXT = "plan-ledger-evidence/1 sha256 ";
    private static final int HASH = 64;

    private Seal() {}

    /** What to close an archive with before it is sealed. */
    static String open() {
        return TEXT + "0".repeat(HASH);
    }

    static void close(Path archive) throws IOException {
        try (var file = FileChannel.open(archive, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = file.size() - HASH;
            var hash = HexFormat.of().formatHex(digest(file, end));
            file.write(ByteBuffer.wrap(hash.getBytes(StandardCharsets.US_ASCII)), end);
            file.force(true);
        }
    }

    private static byte[] digest(FileChannel file, long end) throws IOException {
        var sha256 = sha256();
        var buffer = ByteBuffer.allocate(1 << 16);
        for (long at = 0; at < end; at += buffer.limit()) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), end - at));
            while (buffer.hasRemaining()) {
                if (file.read(buffer, at + buffer.position()) < 0) throw new IOException("The archive became shorter.");
            }
            sha256.update(buffer.flip());
        }
        return sha256.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
