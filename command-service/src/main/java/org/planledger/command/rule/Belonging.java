package org.planledger.command.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planledger.command.request.Command;
import org.planledger.command.state.Records;

/**
 * In which partnership things are recorded: a record names its partnership, or another record that does. A stream never
 * moves to another partnership, so what was found is remembered.
 */
public final class Belonging {

    private static final int REMEMBERED = 20_000;
    private static final int DEPTH = 4;

    private final @Nullable Belonging shared;
    private final Map<String, String> found = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    });

    public Belonging() {
        this(null);
    }

    /** @param shared looked into first, and left as it is */
    public Belonging(@Nullable Belonging shared) {
        this.shared = shared;
    }

    /**
     * The partnership that the command's stream lies in, and that which the command names. None only where the command
     * rests on a record that there is not, which the rules refuse.
     */
    public Set<String> of(Command command, Records records) {
        var all = new LinkedHashSet<String>();
        ofStream(command.stream(), records, DEPTH).ifPresent(all::add);
        References.partnership(command).ifPresent(all::add);
        if (all.isEmpty()) ofParents(command, command.stream(), records, DEPTH).ifPresent(all::add);
        return all;
    }

    /** The partnership of a stream, or empty where nothing is recorded there. */
    public Optional<String> ofStream(String stream, Records records) {
        return ofStream(stream, records, DEPTH);
    }

    private Optional<String> ofStream(String stream, Records records, int depth) {
        var known = known(stream);
        if (known != null) return Optional.of(known);
        var first = records.first(stream);
        if (first.isEmpty()) return Optional.empty();
        var event = first.get();
        var partnership = References.partnership(event).or(() -> ofParents(event, stream, records, depth));
        partnership.ifPresent(p -> found.put(stream, p));
        return partnership;
    }

    private @Nullable String known(String stream) {
        var of = shared == null ? null : shared.found.get(stream);
        return of == null ? found.get(stream) : of;
    }

    private Optional<String> ofParents(Object record, String own, Records records, int depth) {
        if (depth == 0) return Optional.empty();
        return References.streams(record)
                .filter(stream -> !stream.equals(own))
                .flatMap(stream -> ofStream(stream, records, depth - 1).stream())
                .findFirst();
    }
}
