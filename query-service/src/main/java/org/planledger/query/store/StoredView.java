package org.planledger.query.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Change;
import org.planledger.query.register.Facet;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;
import org.planledger.query.register.Steps;

/** Answers by key from the logs of one generation, as they stood at one position. */
final class StoredView implements Register.View {
    private final LogReader reader;
    private final LogReader then;
    private final Parsed parsed;
    private final StreamVersions streams;
    private final Moment moment;
    private final boolean ofThisLayout;
    private final Held held;

    /** @param ofThisLayout whether it holds what is found by key; else each entry is looked at */
    StoredView(LogReader reader, Parsed parsed, StreamVersions streams, Moment moment, boolean ofThisLayout) {
        this.reader = reader;
        this.parsed = parsed;
        this.streams = streams;
        this.moment = moment;
        this.ofThisLayout = ofThisLayout;
        this.then = reader.upTo(last());
        this.held = new Held(moment, parsed, ofThisLayout);
    }

    /** The last position that the moment may hold. */
    private long last() {
        long last = moment.position() == null ? reader.position() : moment.position();
        var knownOn = moment.knownOn();
        return knownOn == null || !ofThisLayout ? last : Math.min(last, parsed.recordedBefore(knownOn, reader));
    }

    @Override
    public Moment moment() {
        return moment;
    }

    @Override
    public Register.View at(Moment other) {
        return new StoredView(reader, parsed, streams, other, ofThisLayout);
    }

    @Override
    public Steps steps(String planId) {
        var position = moment.position();
        return new StoredSteps(position == null ? reader : reader.upTo(position), planId);
    }

    @Override
    public long position() {
        return reader.position();
    }

    @Override
    public List<Item> partnerships() {
        return directory(Keys.PARTNERSHIPS);
    }

    @Override
    public List<Item> plans(String partnershipId) {
        return ofPartnership(partnershipId, ItemKind.PLAN).stream()
                .sorted(Comparator.comparing(StoredView::begin))
                .toList();
    }

    private static String begin(Item plan) {
        return plan.fields().get(Field.Plan.PERIOD) instanceof Map<?, ?> period
                ? String.valueOf(period.get("from"))
                : "";
    }

    @Override
    public Optional<Item> item(ItemId id) {
        return items(List.of(id.toString())).stream().findFirst();
    }

    @Override
    public List<Item> items(Collection<ItemId> ids) {
        return items(ids.stream().map(ItemId::toString).toList());
    }

    @Override
    public List<Item> ofPlan(String planId, ItemKind kind) {
        return directory(Keys.directory(ItemKind.PLAN, planId, kind));
    }

    @Override
    public List<Item> ofPartnership(String partnershipId, ItemKind kind) {
        return directory(Keys.directory(ItemKind.PARTNERSHIP, partnershipId, kind));
    }

    @Override
    public List<Item> of(ItemId parent, ItemKind kind) {
        return directory(Keys.directory(parent.kind(), parent.path(), kind));
    }

    private List<Item> directory(String key) {
        return items(then.all(Log.DIRECTORIES, key).stream().map(Line::text).toList());
    }

    private List<Item> items(List<String> ids) {
        boolean areAllHeld = moment.asAt() == null && (moment.knownOn() == null || ofThisLayout);
        var versions = areAllHeld ? newest(ids) : asAt(ids);
        return versions.values().stream().map(this::item).toList();
    }

    /** Where every entry up to a position counts, the last chunk says it all. */
    private Map<String, Versions> newest(List<String> ids) {
        var newest = new LinkedHashMap<String, Versions>();
        then.tails(Log.ITEMS, ids).forEach((id, chunk) -> newest.put(id, parsed.newest(chunk)));
        return newest;
    }

    /** An item exists from the entry on that brought it: where that one does not count, nothing about it does. */
    private Map<String, Versions> asAt(List<String> ids) {
        var asAt = new LinkedHashMap<String, Versions>();
        then.all(Log.ITEMS, ids).forEach((id, chunk) -> {
            if (held.test(chunk.lines().get(0))) asAt.put(id, parsed.held(chunk, held));
        });
        return asAt;
    }

    private Item item(Versions versions) {
        var latest = Objects.requireNonNull(versions.latest());
        var about = versions.state().about();
        return new Item(
                latest.item(),
                about.partnershipId(),
                about.planId(),
                about.parent(),
                about.stream(),
                streams.of(about.stream()),
                versions.state().fields(),
                latest.entry());
    }

    @Override
    public List<Change> history(ItemId id) {
        return held.changes(then.all(Log.ITEMS, id.toString()));
    }

    @Override
    public List<Change> changes(String partnershipId, long after, long upTo) {
        return held.changes(new ChangesAfter(then, partnershipId).read(after, upTo));
    }

    @Override
    public List<Change> trail(
            String partnershipId, @Nullable Facet facet, long beyond, boolean newestFirst, int atLeast) {
        var trail = new TrailReader(then, partnershipId, ofThisLayout ? facet : null, held);
        var found = new ArrayList<Change>();
        for (long from = beyond; found.size() < atLeast; ) {
            var lines = trail.read(from, newestFirst, atLeast);
            if (lines.isEmpty()) break;
            found.addAll(held.changes(lines));
            from = lines.get(lines.size() - 1).position();
        }
        return found;
    }

    @Override
    public List<Change> entry(long position) {
        return then.chunks(Log.POSITIONS, Keys.POSITIONS, Log.POSITIONS.chunk(position), 1).stream()
                .filter(line -> line.number() == position)
                .map(line -> Place.read(line.text()))
                .findFirst()
                .map(place -> held.changes(new ChangesAfter(then, place.partnershipId()).at(place.first(), position)))
                .orElse(List.of());
    }
}
