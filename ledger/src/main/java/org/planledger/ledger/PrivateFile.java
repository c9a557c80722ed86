package org.planledger.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A file with a secret, which only its owner may read, where the file system knows owners. */
public final class PrivateFile {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private PrivateFile() {}

    /** @throws java.nio.file.FileAlreadyExistsException where a file stands there: a secret is never overwritten */
    public static void create(Path file, String text) throws IOException {
        Files.createFile(file, ownerOnly(file));
        Files.writeString(file, text);
    }

    /** Whether others than its owner may read or write it. */
    public static boolean isExposed(Path file) throws IOException {
        return posix(file)
                && Files.getPosixFilePermissions(file).stream()
                        .anyMatch(p -> p.name().startsWith("GROUP") || p.name().startsWith("OTHERS"));
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
