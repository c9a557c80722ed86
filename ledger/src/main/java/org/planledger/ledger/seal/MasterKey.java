package org.planledger.ledger.seal;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Objects;
import org.planledger.ledger.PrivateFile;

/**
 * The key that wraps all others, in a file of its own outside the database, which only its owner may read: a keyset of
 * Tink in its JSON form, with an HKDF key of which all else is derived. Whoever has it and the database can read every
 * sealed text; without it nobody can.
 */
public final class MasterKey {
    private static final int KEY_BYTES = 32;

    private final PrfSet derivation;
    private final Aead wrapping;

    private MasterKey(KeysetHandle handle) throws GeneralSecurityException {
        this.derivation = handle.getPrimitive(PrfConfig2026.get(), PrfSet.class);
        this.wrapping = KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(wrappingKey()).withFixedId(1).makePrimary())
                .build()
                .getPrimitive(AeadConfig2026.get(), Aead.class);
    }

    @AccessesPartialKey
    private AesGcmKey wrappingKey() throws GeneralSecurityException {
        return AesGcmKey.builder()
                .setParameters(PredefinedAeadParameters.AES256_GCM)
                .setIdRequirement(1)
                .setKeyBytes(SecretBytes.copyFrom(derived("wrapping"), InsecureSecretKeyAccess.get()))
                .build();
    }

    /** @throws java.nio.file.FileAlreadyExistsException where a file stands there: a key is never overwritten */
    public static void create(Path file) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        PrivateFile.create(file, fresh());
    }

    private static String fresh() {
        try {
            var handle = KeysetHandle.generateNew(PredefinedPrfParameters.HKDF_SHA256, PrfConfig2026.get());
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    handle, PrfConfig2026.get(), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No master key could be made.", e);
        }
    }

    /** @throws KeyUnusable where the file is missing, holds no master key, or others than its owner may use it */
    public static MasterKey read(Path file) throws IOException {
        if (!Files.exists(file)) throw new KeyUnusable("The master key " + file + " is missing.");
        if (PrivateFile.isExposed(file))
            throw new KeyUnusable("Others than its owner may use the master key " + file + ": run chmod 600 on it.");
        try {
            return new MasterKey(TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(file), PrfConfig2026.get(), InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new KeyUnusable("The file " + file + " holds no master key.", e);
        }
    }

    byte[] wrap(KeysetHandle key, String id) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                key, wrapping, id.getBytes(StandardCharsets.UTF_8), AeadConfig2026.get());
    }

    /** @throws KeyUnusable where it was wrapped by another master key, under another id, or was damaged */
    KeysetHandle unwrap(byte[] wrapped, String id) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(
                    wrapped, wrapping, id.getBytes(StandardCharsets.UTF_8), AeadConfig2026.get());
        } catch (GeneralSecurityException e) {
            throw new KeyUnusable(
                    "The key '" + id + "' cannot be unwrapped: it is damaged, or the master key is another one.", e);
        }
    }

    /** What a name is found by: without the master key nobody can tell of which name it is. */
    String pseudonym(String name) {
        return HexFormat.of().formatHex(derived("name\n" + name));
    }

    /** What only whoever has the master key can tell to be of this digest. */
    String keyed(String digest) {
        return HexFormat.of().formatHex(derived("request\n" + digest));
    }

    private byte[] derived(String purpose) {
        try {
            return derivation.computePrimary(purpose.getBytes(StandardCharsets.UTF_8), KEY_BYTES);
        } catch (GeneralSecurityException e) {
            throw new KeyUnusable("Nothing can be derived of the master key.", e);
        }
    }
}
