package org.planledger.ledger.seal;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.planledger.values.Sealed;
import org.planledger.values.Unreadable;

/** Seals texts before their lines are hashed, and opens them when lines are read. */
public interface Vault {

    /** @return empty where the text is to stand in the line as it is */
    Optional<SealedText> seal(String text, Sealed.Under under, Place place);

    /**
     * The text, or {@link Sealed#ERASED} where its key was destroyed.
     *
     * @throws KeyUnusable where the key is lost, damaged or wrapped by another master key
     * @throws IllegalArgumentException where the sealed text was altered or stands in another place than it did
     */
    String open(SealedText sealed, Place place);

    /**
     * How the digest of a request stands in a line: by what can be computed of it only with the master key, so that
     * nobody else confirms a guess of the request. Of the same digest always the same; without a master key itself.
     */
    String keyed(String digest);

    /** The key that seals this name, or empty where nobody of that name stands in the ledger any more. */
    Optional<String> keyOf(String name);

    /**
     * Destroys the key, and with it every text that it seals; nobody can undo it. Where it was destroyed before, or is
     * none, nothing happens.
     */
    void destroy(String key);

    /** Whether the key was destroyed; from the answer on nothing of it is remembered here. */
    boolean isDestroyed(String key);

    /** Of a ledger without a master key: nothing is sealed, and what is sealed cannot be read. */
    static Vault absent() {
        return Without.opening((text, place) -> {
            throw new KeyUnusable("The text '" + place.field() + "' of the event " + place.eventId()
                    + " is sealed, and no master key is configured to open it.");
        });
    }

    /** For checking lines without reading them: it needs no key, and opens nothing. */
    static Vault unopened() {
        return unopened((text, place) -> {});
    }

    /** @param met is told each sealed text and where it stands */
    static Vault unopened(BiConsumer<SealedText, Place> met) {
        return Without.opening((text, place) -> {
            met.accept(text, place);
            return Unreadable.UNOPENED;
        });
    }

    /** @param told each place at which a text would be sealed */
    static Vault unsealing(Consumer<Place> told) {
        return new Without(told, (text, place) -> Unreadable.UNOPENED);
    }
}
