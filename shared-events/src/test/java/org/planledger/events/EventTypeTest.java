package org.planledger.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planledger.events.testing.GoldenEvents;

/** The catalogue: what was written once can always be read, and is written so again. */
class EventTypeTest {

    static Stream<EventType> types() {
        return EventType.all().stream();
    }

    static Stream<EventType> revisions() {
        return types().flatMap(type -> Stream.iterate(1, r -> r <= type.revision(), r -> r + 1)
                .map(revision -> new EventType(type.name(), revision, type.record())));
    }

    @ParameterizedTest
    @MethodSource("revisions")
    void everyRevisionHasAGoldenFile(EventType type) {
        assertThat(GoldenEvents.text(type)).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theGoldenFileOfTheCurrentRevisionIsReadAndWrittenBackToTheByte(EventType type) {
        var golden = GoldenEvents.text(type);

        var event = EventJson.mapper().readValue(golden, type.record());

        assertThat(EventJson.mapper().writeValueAsString(event)).isEqualTo(golden);
    }

    @ParameterizedTest
    @MethodSource("types")
    void theGoldenFileLeavesNoFieldOfTheEventEmpty(EventType type) {
        var payload = EventJson.mapper().readTree(GoldenEvents.text(type));

        assertThat(payload.propertyStream().filter(field -> field.getValue().isNull()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void anEventAnswersWithItsOwnCase(EventType type) {
        var event = EventJson.mapper().readValue(GoldenEvents.text(type), type.record());

        assertThat(event.match(echo())).isSameAs(type.record());
    }

    @Test
    void namesAreStable() {
        assertThat(EventType.all().stream().map(EventType::name)).doesNotHaveDuplicates();
    }

    /** A golden file is there for ever, and so is the event that it is of. */
    @Test
    void everyGoldenFileIsOfAKnownEvent() throws Exception {
        var folder = Path.of(EventTypeTest.class.getResource("/golden").toURI());
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("[.].*", "")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(EventType.of(name)).isNotNull());
        }
    }

    @Test
    void anEventIsFoundByItsNameAndByItself() {
        var event = new PlanEvent.ThemeRetired("p", "t");

        assertThat(EventType.of(event)).isEqualTo(EventType.of("ThemeRetired"));
        assertThat(EventType.of(event).record()).isEqualTo(PlanEvent.ThemeRetired.class);
    }

    @Test
    void anUnknownNameIsSaid() {
        assertThatThrownBy(() -> EventType.of("CommitteeAbolished"))
                .isInstanceOf(EventType.UnknownEventType.class)
                .hasMessageContaining("CommitteeAbolished");
    }

    @Test
    void aTitleIsTheNameInWords() {
        assertThat(EventType.of("ThemeLeadAssigned").title()).isEqualTo("Theme lead assigned");
        assertThat(EventType.of("PlanBroughtIntoEffect").title()).isEqualTo("Plan brought into effect");
    }

    /** Answers with the event's own case: the type that its method takes. */
    @SuppressWarnings("unchecked")
    private static EventCases<Object> echo() {
        return (EventCases<Object>) proxy(EventCases.class, (proxy, aggregate, event) -> {
            var cases = Class.forName(aggregate.getParameterTypes()[0].getName() + "$Cases");
            var own = proxy(cases, (ignored, method, arguments) -> method.getParameterTypes()[0]);
            return aggregate.getParameterTypes()[0].getMethod("match", cases).invoke(event[0], own);
        });
    }

    private static Object proxy(Class<?> type, InvocationHandler answers) {
        return Proxy.newProxyInstance(type.getClassLoader(), List.of(type).toArray(Class[]::new), answers);
    }
}
