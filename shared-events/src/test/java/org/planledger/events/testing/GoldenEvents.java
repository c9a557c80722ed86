package org.planledger.events.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.planledger.events.DomainEvent;
import org.planledger.events.EventJson;
import org.planledger.events.EventType;

/** The golden files: every event as it was once written, and as it must be readable for ever. */
public final class GoldenEvents {

    private GoldenEvents() {}

    /** The text of the golden file of a revision, without the end of its line. */
    public static String text(EventType type) {
        var name = "/golden/" + type.name() + "." + type.revision() + ".json";
        try (var file = GoldenEvents.class.getResourceAsStream(name)) {
            if (file == null) throw new AssertionError("There is no golden file " + name + ".");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hands every golden event to a fold. One that cannot be folded yet waits until others were; files are read
     * alphabetically, and none says what came before it.
     *
     * @throws AssertionError where an event can never be folded
     */
    public static void replay(Consumer<DomainEvent> fold) {
        var waiting = new ArrayDeque<>(beginnings());
        EventType.all().stream().map(GoldenEvents::read).forEach(waiting::add);
        for (int refused = 0; !waiting.isEmpty(); ) {
            var event = waiting.remove();
            try {
                fold.accept(event);
                refused = 0;
            } catch (RuntimeException e) {
                waiting.add(event);
                if (++refused > waiting.size()) throw new AssertionError("Cannot be folded: " + event, e);
            }
        }
    }

    /** What golden events name and no golden event brings into being. */
    private static List<DomainEvent> beginnings() {
        return Stream.of(
                        begun("PartnershipRegistered", "csp-1", "csp-1"),
                        begun("PartnershipRegistered", "csp-1", "partnership-1"),
                        begun("MemberAdmitted", "council", "police"),
                        begun("MemberAdmitted", "council", "ccg"),
                        begun("MemberAdmitted", "council", "icb"),
                        begun("PlanDrafted", "plan-1", "plan-0"),
                        begun("PlanDrafted", "plan-1", "plan-2"),
                        begun("ThemeAdded", "-1\"", "-0\""),
                        begun("PriorityAdded", "-1\"", "-0\""),
                        begun("ActionPlanYearOpened", "year-1", "year-2"),
                        begun("RecommendationProposed", "recommendation-1", "recommendation-2"))
                .toList();
    }

    private static DomainEvent begun(String name, String id, String otherId) {
        var type = EventType.of(name);
        return EventJson.mapper().readValue(text(type).replace(id, otherId), type.record());
    }

    private static DomainEvent read(EventType type) {
        return EventJson.mapper().readValue(text(type), type.record());
    }
}
