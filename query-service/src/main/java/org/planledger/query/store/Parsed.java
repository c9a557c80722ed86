package org.planledger.query.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.planledger.query.register.Change;
import org.planledger.query.register.ChangeJson;
import org.planledger.query.register.Moment;

/**
 * What answers have made of stored texts of late. None of it grows old: a line never changes within a generation, and
 * an item's state follows from its last line and those before it.
 */
final class Parsed {
    /** Of the texts; what is parsed of them takes about three times as many bytes. */
    private static final long CHARACTERS = 10_000_000;

    private static final int STATES = 10_000;

    private final Cache<Key, Change> changes = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((Key key, Change change) -> key.text().length())
            .build();
    private final Cache<Key, Versions> newest =
            Caffeine.newBuilder().maximumSize(STATES).build();

    /** A text, told apart from most others without reading it through. */
    private record Key(int generation, long position, String text) {
        static Key of(int generation, Line line) {
            return new Key(generation, line.position(), line.text());
        }

        @Override
        public int hashCode() {
            return 31 * Long.hashCode(position) + text.length();
        }
    }

    List<Change> changes(int generation, List<Line> lines) {
        return lines.stream()
                .map(line -> changes.get(Key.of(generation, line), key -> ChangeJson.read(key.text())))
                .toList();
    }

    /** The state of an item that its last chunk leads to, every line of it held. */
    Versions newest(int generation, Chunk chunk) {
        var last = chunk.lines().get(chunk.lines().size() - 1);
        return newest.get(
                Key.of(generation, last),
                key -> Versions.fold(chunk.start(), changes(generation, chunk.lines()), Moment.NOW));
    }
}
