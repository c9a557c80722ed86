package org.planledger.query.page.administration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.word.Dates;
import org.planledger.query.register.Entry;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Somebody who recorded in a partnership, under one role title.
 *
 * @param id the subject of the sign-in token; the ledger holds no names
 * @param entries how many of those looked at
 * @param last when the newest was recorded
 * @param trail where all of them are
 */
public record Recorder(String title, String id, long entries, String last, String trail) {
    /** How many of a partnership's newest changes are looked at. */
    static final int LOOKED_AT = 1_000;

    private record Known(String id, String title) {}

    /** Those of the newest entries, the last to record first. */
    static List<Recorder> latest(Visit visit, String partnershipId) {
        var entries = new LinkedHashMap<Known, List<Entry>>();
        Set<Long> seen = new LinkedHashSet<>();
        for (var change : visit.view().trail(partnershipId, null, Long.MAX_VALUE, true, LOOKED_AT)) {
            var actor = change.entry().envelope().actor();
            if (seen.add(change.entry().position()))
                entries.computeIfAbsent(new Known(actor.id(), actor.title()), known -> new ArrayList<>())
                        .add(change.entry());
        }
        return entries.entrySet().stream()
                .map(known -> of(known, visit, partnershipId))
                .toList();
    }

    private static Recorder of(Map.Entry<Known, List<Entry>> known, Visit visit, String partnershipId) {
        var id = known.getKey().id();
        var trail = UriComponentsBuilder.fromPath("/partnership/" + partnershipId + "/trail")
                .queryParam("person", "{id}")
                .encode()
                .buildAndExpand(id)
                .toUriString();
        return new Recorder(
                known.getKey().title(),
                id,
                known.getValue().size(),
                Dates.words(known.getValue().get(0).recordedAt()),
                visit.to(trail));
    }
}
