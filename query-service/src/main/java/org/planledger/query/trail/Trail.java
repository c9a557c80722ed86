package org.planledger.query.trail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Above;
import org.planledger.query.register.Change;
import org.planledger.query.register.Entry;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.Register;

/**
 * Walks along the entries of a partnership that a filter admits, by position. A facet is found by key; what remains of
 * a filter is asked of each entry on the way.
 */
public final class Trail {
    /** One walk looks at so many changes at most, so that a filter that matches nothing has an answer too. */
    static final int MOST_LOOKED_AT = 20_000;

    private static final int AT_ONCE = 200;

    private final Register.View view;
    private final String partnershipId;
    private final Filter filter;
    private final boolean newestFirst;

    public Trail(Register.View view, String partnershipId, Filter filter, boolean newestFirst) {
        this.view = view;
        this.partnershipId = partnershipId;
        this.filter = filter;
        this.newestFirst = newestFirst;
    }

    /** An entry with what it did to each item that the filter admits. */
    public record Told(Entry entry, List<Change> changes) {}

    /** @param next the position to go on from, or null where there is nothing further */
    public record Page(List<Told> entries, @Nullable Long next) {}

    /** Words for one page: they remember what they named, and a whole trail names without end. */
    Values values() {
        return new Values(view, partnershipId);
    }

    /**
     * @param beyond where the page before ended, or null to begin
     * @param limit how many entries at most
     */
    public Page page(@Nullable Long beyond, int limit) {
        long from = beyond == null ? begin() : beyond;
        var told = new LinkedHashMap<Long, Told>();
        for (int looked = 0; looked < MOST_LOOKED_AT; ) {
            var changes = view.trail(
                    partnershipId, filter.facets().stream().findFirst().orElse(null), from, newestFirst, AT_ONCE);
            looked += changes.size();
            var above = above(changes);
            for (var change : changes) {
                long position = change.entry().position();
                if (filter.isOver(change.entry(), newestFirst)) return new Page(List.copyOf(told.values()), null);
                if (position != from && told.size() == limit && !told.containsKey(position))
                    return new Page(List.copyOf(told.values()), from);
                from = position;
                if (filter.admits(change, above.getOrDefault(change.item(), Above.NOTHING))) add(told, change);
            }
            if (changes.size() < AT_ONCE) return new Page(List.copyOf(told.values()), null);
        }
        return new Page(List.copyOf(told.values()), from);
    }

    private long begin() {
        return newestFirst ? Long.MAX_VALUE : 0;
    }

    private static void add(Map<Long, Told> told, Change change) {
        var entry = change.entry();
        told.computeIfAbsent(entry.position(), position -> new Told(entry, new ArrayList<>()))
                .changes()
                .add(change);
    }

    /** What the touched items stand under, which only a filter by facets wants to know. */
    private Map<ItemId, Above> above(List<Change> changes) {
        if (filter.facets().isEmpty()) return Map.of();
        var ids = changes.stream().map(Change::item).distinct().toList();
        return view.items(ids).stream().collect(Collectors.toMap(Item::id, Above::of));
    }
}
