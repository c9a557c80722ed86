package org.planledger.ledger.proof.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.planledger.ledger.PrivateFile;

/**
 * A signing key in a file of two lines, the private key and the public key, which only its owner may read. It belongs
 * outside the database and outside its backups: whoever has both can rewrite history and sign it.
 */
public final class KeyFile {
    private KeyFile() {}

    /** @throws java.nio.file.FileAlreadyExistsException where a file stands there: a key is never overwritten */
    public static void create(Path file, SigningKey key) throws IOException {
        PrivateFile.create(file, key.secret() + "\n" + key.verifier() + "\n");
    }

    /** @throws BadNote where the file holds no key, or where others than its owner may read or write it */
    public static SigningKey read(Path file) throws IOException {
        if (PrivateFile.isExposed(file))
            throw new BadNote("Others than its owner may use the key file " + file + ": run chmod 600 on it.");
        var lines = Files.readAllLines(file);
        if (lines.size() != 2) throw new BadNote(file + " is not a key file of two lines.");
        return SigningKey.parse(lines.get(0), VerifierKey.parse(lines.get(1)));
    }
}
