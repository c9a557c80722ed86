package org.planledger.ledger.mongo;

import java.util.HashSet;
import java.util.Set;
import org.planledger.events.EventType;
import org.planledger.ledger.NewEvent;
import org.planledger.ledger.RecordedEvent;
import org.planledger.ledger.seal.Place;
import org.planledger.ledger.seal.Vault;

/** Whether a line can be shown to those from whom its event is withheld. It needs no key. */
public final class SealedLine {
    private SealedLine() {}

    /**
     * Whether all that this release would seal of the event is sealed in its line. It is not in lines of an older
     * revision, or of a ledger that had no master key.
     */
    public static boolean isWhole(RecordedEvent event) {
        return sealedIn(event).containsAll(sealable(event));
    }

    private static Set<Place> sealedIn(RecordedEvent event) {
        var met = new HashSet<Place>();
        var unopened = LineReader.ofThisRelease(Vault.unopened((text, place) -> met.add(place)));
        unopened.read(event.line(), event.position(), event.recordedAt());
        return met;
    }

    private static Set<Place> sealable(RecordedEvent event) {
        var places = new HashSet<Place>();
        var as = new NewEvent(event.id(), event.stream(), event.sequence(), event.envelope(), event.event());
        LineFormat.tail(as, EventType.of(event.event()), Vault.unsealing(places::add));
        return places;
    }
}
