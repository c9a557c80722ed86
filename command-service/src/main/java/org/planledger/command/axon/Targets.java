package org.planledger.command.axon;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.planledger.command.request.Command;

/** Which field of a command names its stream. */
final class Targets {

    private Targets() {}

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
