package org.planledger.ledger.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.types.Binary;
import org.planledger.events.InstallationEvent.PersonErased;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.RecordedEvent;
import org.planledger.ledger.seal.KeyDocuments;
import org.planledger.ledger.seal.Vault;

/**
 * Whether every key that seals a text is there, or was destroyed and an entry says so. It opens nothing and needs no
 * master key. Made before the lines are read, because a key is destroyed after the entry that tells of it is recorded.
 */
public final class KeyInspection {
    private final KeyCopies keys;
    private final Set<String> destroyed;
    private final Set<String> erased = new HashSet<>();
    private final Map<String, List<String>> met = new HashMap<>();
    private final Map<String, Long> firstNamed = new LinkedHashMap<>();

    /** @throws org.planledger.ledger.LedgerUnavailable where the database does not answer */
    public KeyInspection(MongoDatabase ledger) {
        this.keys = new KeyCopies(ledger);
        this.destroyed = ids(KeyDocuments::isDestroyed);
    }

    /** What the lines are to be read with. */
    public Vault vault() {
        return Vault.unopened((text, place) ->
                met.computeIfAbsent(place.eventId(), id -> new ArrayList<>()).add(text.key()));
    }

    /** Takes note of an event after its line was read. */
    public void add(RecordedEvent event) {
        for (var key : met.getOrDefault(event.id(), List.of())) firstNamed.putIfAbsent(key, event.position());
        met.remove(event.id());
        if (event.event() instanceof PersonErased person) erased.add(person.key());
    }

    /**
     * Comes after the last event: a key is there before the first line that names it.
     *
     * @throws LedgerBroken at the first position that names a key of which nobody can tell where it is
     */
    public void requireAll() {
        var present = ids(key -> KeyDocuments.isDestroyed(key) || isWrapped(key));
        firstNamed.forEach((key, position) -> {
            if (!present.contains(key))
                throw new LedgerBroken(
                        position, "The key '" + key + "' of a sealed text in it is missing: it was lost.");
            if (destroyed.contains(key) && !erased.contains(key))
                throw new LedgerBroken(
                        position,
                        "The key '" + key + "' of a sealed text in it was destroyed, and no entry says that it was.");
        });
    }

    private Set<String> ids(Predicate<Document> which) {
        return MongoLedger.asking(() -> {
            var ids = new HashSet<String>();
            for (var key : keys.all()) if (which.test(key)) ids.add(String.valueOf(key.get("_id")));
            return ids;
        });
    }

    private static boolean isWrapped(Document key) {
        return key.get("wrapped") instanceof Binary wrapped && wrapped.length() > 0;
    }
}
