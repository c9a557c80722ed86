package org.planledger.command.rule;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    private static final String PARTNERSHIP = "partnershipId";

    private final Map<String, String> found = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    });

    /**
     * The partnership that the command's stream lies in, and that which the command names. None only where the command
     * rests on a record that there is not, which the rules refuse.
     */
    public Set<String> of(Command command, Records records) {
        var all = new LinkedHashSet<String>();
        ofStream(command.stream(), records, DEPTH).ifPresent(all::add);
        named(command).ifPresent(all::add);
        if (all.isEmpty()) ofParents(command, command.stream(), records, DEPTH).ifPresent(all::add);
        return all;
    }

    /** The partnership of a stream, or empty where nothing is recorded there. */
    public Optional<String> ofStream(String stream, Records records) {
        return ofStream(stream, records, DEPTH);
    }

    private Optional<String> ofStream(String stream, Records records, int depth) {
        var known = found.get(stream);
        if (known != null) return Optional.of(known);
        var first = records.first(stream);
        if (first.isEmpty()) return Optional.empty();
        var event = first.get();
        var partnership = named(event).or(() -> ofParents(event, stream, records, depth));
        partnership.ifPresent(p -> found.put(stream, p));
        return partnership;
    }

    private Optional<String> ofParents(Object record, String own, Records records, int depth) {
        if (depth == 0) return Optional.empty();
        return fields(record)
                .filter(c -> c.getType() == String.class && c.getName().endsWith("Id"))
                .map(c -> stream(c, record))
                .filter(stream -> stream != null && !stream.equals(own))
                .flatMap(stream -> ofStream(stream, records, depth - 1).stream())
                .findFirst();
    }

    private static Optional<String> named(Object record) {
        return fields(record)
                .filter(c -> c.getName().equals(PARTNERSHIP))
                .map(c -> value(c, record))
                .filter(id -> id != null)
                .findFirst();
    }

    private static Stream<RecordComponent> fields(Object record) {
        var fields = record.getClass().getRecordComponents();
        return fields == null ? Stream.empty() : Arrays.stream(fields);
    }

    /** {@code action-plan/x} for the field {@code actionPlanId} that holds x. */
    private static @Nullable String stream(RecordComponent component, Object record) {
        var id = value(component, record);
        var kind = component.getName().replaceAll("Id$", "").replaceAll("([A-Z])", "-$1");
        return id == null ? null : kind.toLowerCase(Locale.ROOT) + "/" + id;
    }

    private static @Nullable String value(RecordComponent component, Object record) {
        try {
            return (String) component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
