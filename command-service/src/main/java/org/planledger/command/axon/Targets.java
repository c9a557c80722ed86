package org.planledger.command.axon;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.planledger.command.request.Command;
import org.planledger.command.request.NewId;

/** How a command names its stream. */
final class Targets {

    private static final ClassValue<Optional<RecordComponent>> NEW_ID = new ClassValue<>() {
        @Override
        protected Optional<RecordComponent> computeValue(Class<?> type) {
            return Stream.ofNullable(type.getRecordComponents())
                    .flatMap(Arrays::stream)
                    .filter(c -> c.isAnnotationPresent(NewId.class))
                    .findFirst();
        }
    };

    private Targets() {}

    /** Whether the stream is named by the very id that the command brings into being. */
    static boolean begins(Command command) {
        return NEW_ID.get(command.getClass())
                .filter(id -> command.stream().endsWith("/" + value(command, id)))
                .isPresent();
    }

    static String field(Command command, String id) {
        return Arrays.stream(command.getClass().getRecordComponents())
                .filter(c -> id.equals(value(command, c)))
                .map(RecordComponent::getName)
                .findFirst()
                .orElseThrow();
    }

    private static Object value(Command command, RecordComponent component) {
        try {
            return String.valueOf(component.getAccessor().invoke(command));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
