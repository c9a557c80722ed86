package org.planledger.ledger.seal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planledger.ledger.LedgerUnavailable;
import org.planledger.values.Sealed;
import org.planledger.values.Unreadable;

/**
 * The keys of items and persons in the collection {@code keys} of the ledger's database, each wrapped by the master
 * key. Safe for many threads and processes; a key that one of them destroys is used by the others for a few seconds
 * more at most.
 */
public final class KeyVault implements Vault {
    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final String PERSON = "person/";

    private final MasterKey master;
    private final KeyDocuments documents;
    private final Cache<String, Key> keys = remembering();
    private final Cache<String, String> keysOfNames = remembering();

    /** @param aead empty where the key was destroyed */
    private record Key(String id, Optional<Aead> aead) {}

    public KeyVault(MongoDatabase ledger, MasterKey master) {
        this.master = master;
        this.documents = new KeyDocuments(ledger);
    }

    /** With a master key that is there. */
    public static KeyVault open(MongoDatabase ledger, Path masterKey) {
        try {
            return new KeyVault(ledger, MasterKey.read(masterKey));
        } catch (IOException e) {
            throw new UncheckedIOException("The master key " + masterKey + " cannot be read.", e);
        }
    }

    /**
     * As {@link #open}; where nothing was sealed yet, and there is no master key, one is made.
     *
     * @throws KeyUnusable where it is missing although texts were sealed: no other one would open them
     */
    public static KeyVault begin(MongoDatabase ledger, Path masterKey) {
        if (!Files.exists(masterKey)) make(ledger, masterKey);
        return open(ledger, masterKey);
    }

    private static void make(MongoDatabase ledger, Path masterKey) {
        if (!new KeyDocuments(ledger).isEmpty())
            throw new KeyUnusable("The master key " + masterKey
                    + " is missing, but texts were sealed before. Put it back; no other one opens them.");
        try {
            MasterKey.create(masterKey);
        } catch (IOException e) {
            throw new UncheckedIOException("The master key " + masterKey + " cannot be made.", e);
        }
    }

    private static <V> Cache<String, V> remembering() {
        return Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(REMEMBERED)
                .build();
    }

    @Override
    public Optional<SealedText> seal(String text, Sealed.Under under, Place place) {
        var key = switch (under) {
            case ITEM -> keys.get(place.stream(), this::ofItem);
            case PERSON -> ofPerson(text);
        };
        var aead = key.aead()
                .orElseThrow(
                        () -> new KeyUnusable("The key '" + key.id() + "' was destroyed: nothing is sealed by it."));
        try {
            var sealed = aead.encrypt(text.getBytes(StandardCharsets.UTF_8), place.boundTo(key.id()));
            return Optional.of(new SealedText(key.id(), Base64.getEncoder().encodeToString(sealed)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A text could not be sealed.", e);
        }
    }

    @Override
    public String open(SealedText sealed, Place place) {
        var aead = keys.get(sealed.key(), this::existing).aead();
        if (aead.isEmpty()) return Unreadable.ERASED;
        try {
            var bytes = Base64.getDecoder().decode(sealed.ciphertext());
            return new String(aead.get().decrypt(bytes, place.boundTo(sealed.key())), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "the sealed text '" + place.field() + "' was altered, or sealed in another place", e);
        }
    }

    @Override
    public String keyed(String digest) {
        return master.keyed(digest);
    }

    @Override
    public Optional<String> keyOf(String name) {
        return asking(() -> documents.keyOf(pseudonym(name)));
    }

    @Override
    public void destroy(String key) {
        asking(() -> destroyed(key));
    }

    private boolean destroyed(String key) {
        var stored = documents.find(key);
        if (stored.isEmpty() || stored.get().isDestroyed()) return false;
        var name = stored.get().name();
        if (name != null) documents.forgetName(name, key);
        documents.destroy(key);
        keys.invalidateAll();
        keysOfNames.invalidateAll();
        return true;
    }

    @Override
    public boolean isDestroyed(String key) {
        boolean destroyed = asking(
                () -> documents.find(key).map(KeyDocuments.Stored::isDestroyed).orElse(false));
        if (destroyed) keys.invalidate(key);
        return destroyed;
    }

    private static <T> T asking(Supplier<T> question) {
        try {
            return question.get();
        } catch (MongoException e) {
            throw new LedgerUnavailable("The database did not answer.", false, e);
        }
    }

    private Key existing(String id) {
        var stored = documents
                .find(id)
                .orElseThrow(() -> new KeyUnusable("The key '" + id + "' is missing: it was lost, not erased."));
        return key(id, stored);
    }

    private Key key(String id, KeyDocuments.Stored stored) {
        var wrapped = stored.wrapped();
        return new Key(
                id, wrapped == null ? Optional.empty() : Optional.of(aead(master.unwrap(wrapped.getData(), id))));
    }

    private static Aead aead(KeysetHandle handle) {
        try {
            return handle.getPrimitive(AeadConfig2026.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new KeyUnusable("A key is of a kind that this release cannot use.", e);
        }
    }

    private Key ofItem(String stream) {
        var stored = documents.find(stream);
        if (stored.isPresent()) return key(stream, stored.get());
        make(stream, null);
        return existing(stream);
    }

    /** Of two who meet a name for the first time at once, both use the key of the one who was faster. */
    private Key ofPerson(String name) {
        var id = keysOfNames.get(pseudonym(name), pseudonym -> {
            var known = documents.keyOf(pseudonym);
            if (known.isPresent()) return known.get();
            var made = PERSON + UUID.randomUUID();
            make(made, pseudonym);
            return documents.name(pseudonym, made)
                    ? made
                    : documents.keyOf(pseudonym).orElseThrow();
        });
        return keys.get(id, this::existing);
    }

    private void make(String id, @Nullable String pseudonym) {
        try {
            var handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
            documents.add(id, master.wrap(handle, id), pseudonym);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key could be made.", e);
        }
    }

    private String pseudonym(String name) {
        return master.pseudonym(PersonNames.plain(name));
    }
}
