package org.planledger.ledger.proof.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A signing key in a file of two lines, the private key and the public key, which only its owner may read. It belongs
 * outside the database and outside its backups: whoever has both can rewrite history and sign it.
 */
public final class KeyFile {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private KeyFile() {}

    /** @throws java.nio.file.FileAlreadyExistsException where a file stands there: a key is never overwritten */
    public static void create(Path file, SigningKey key) throws IOException {
        Files.createFile(file, ownerOnly(file));
        Files.writeString(file, key.secret() + "\n" + key.verifier() + "\n");
    }

    /** @throws BadNote where the file holds no key, or where others than its owner may read or write it */
    public static SigningKey read(Path file) throws IOException {
        requireOwnerOnly(file);
        var lines = Files.readAllLines(file);
        if (lines.size() != 2) throw new BadNote(file + " is not a key file of two lines.");
        return SigningKey.parse(lines.get(0), VerifierKey.parse(lines.get(1)));
    }

    private static void requireOwnerOnly(Path file) throws IOException {
        if (!posix(file)) return;
        var allowed = Files.getPosixFilePermissions(file);
        if (allowed.stream()
                .anyMatch(p -> p.name().startsWith("GROUP") || p.name().startsWith("OTHERS")))
            throw new BadNote("Others than its owner may use the key file " + file + ": run chmod 600 on it.");
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return posix(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
