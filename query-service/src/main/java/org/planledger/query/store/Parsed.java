package org.planledger.query.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.planledger.query.register.Change;
import org.planledger.query.register.ChangeJson;

/**
 * What answers have made of one generation's texts of late. None of it grows old: a line never changes within a
 * generation, and an item's state follows from its last line and those before it. It goes with its generation, and so
 * do the texts that were erased.
 */
final class Parsed {
    private static final long HEAP = Runtime.getRuntime().maxMemory();
    /** Of the texts, 10 million with a heap of 512 MB; what is parsed of them takes about three times as many bytes. */
    private static final long CHARACTERS = HEAP / 50;

    /** 10,000 with a heap of 512 MB. */
    private static final long STATES = HEAP / 50_000;

    private static final int INSTANTS = 1_000;

    private final Cache<Key, Change> changes = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((Key key, Change change) -> key.line().stored().length())
            .build();
    private final Cache<Key, Versions> newest =
            Caffeine.newBuilder().maximumSize(STATES).build();

    private final Cache<Instant, Long> recorded =
            Caffeine.newBuilder().maximumSize(INSTANTS).build();

    private final int generation;

    Parsed(int generation) {
        this.generation = generation;
    }

    int generation() {
        return generation;
    }

    /** A line, told apart from most others without reading it through. */
    private record Key(Line line) {
        @Override
        public int hashCode() {
            return 31 * Long.hashCode(line.position()) + line.stored().length();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.line.stored().equals(line.stored());
        }
    }

    List<Change> changes(List<Line> lines) {
        return lines.stream().map(this::change).toList();
    }

    Change change(Line line) {
        return changes.get(new Key(line), key -> ChangeJson.read(key.line().text()));
    }

    /** The state of an item that its last chunk leads to, every line of it held. */
    Versions newest(Chunk chunk) {
        var last = chunk.lines().get(chunk.lines().size() - 1);
        return newest.get(new Key(last), key -> Versions.fold(chunk.start(), changes(chunk.lines())));
    }

    /**
     * The state that those of an item's lines lead to which a moment holds, the first of them included. Up to the first
     * one that it does not hold, that is a state of another day.
     */
    Versions held(Chunk all, Predicate<Line> holds) {
        var lines = all.lines();
        int held = 1;
        while (held < lines.size() && holds.test(lines.get(held))) held++;
        var versions = newest(new Chunk(lines.subList(0, held), all.head(), all.last()));
        for (var line : lines.subList(held, lines.size()))
            if (holds.test(line)) versions = versions.after(change(line));
        return versions;
    }

    /** The last position recorded before an instant, where entries from that instant on stand behind it. */
    long recordedBefore(Instant instant, LogReader reader) {
        var known = recorded.getIfPresent(instant);
        if (known != null) return known;
        long position = new RecordedTimes(reader).lastBefore(instant);
        if (position < reader.position()) recorded.put(instant, position);
        return position;
    }
}
