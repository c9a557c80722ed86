package org.planledger.query.change;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planledger.events.EventType;

/** A new event is not recorded before somebody said what kind of change it is. */
class ClassesTest {

    static List<String> events() {
        return EventType.all().stream().map(EventType::name).toList();
    }

    @ParameterizedTest
    @MethodSource("events")
    void hasAClass(String event) {
        assertThatCode(() -> Classes.of(event, List.of())).doesNotThrowAnyException();
    }
}
