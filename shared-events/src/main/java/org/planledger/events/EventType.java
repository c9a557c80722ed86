package org.planledger.events;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The event catalogue: the stable name and the current revision of every event record.
 *
 * <p>The name is the record's simple name and never changes once an event was written; the revision is raised when the
 * shape changes, and then an upcaster reads the older ones. {@code EventTypeTest} holds a golden file per revision.
 *
 * @param name the stable name, "ThemeLeadAssigned"
 * @param revision 1, 2, 3 ...
 * @param record the Java type
 */
public record EventType(String name, int revision, Class<? extends DomainEvent> record) {
    /**
     * Those that are no longer in their first revision: since each of the others, more of their texts may be sealed.
     */
    private static final Map<String, Integer> REVISIONS = Map.ofEntries(
            entry("ActionRescheduled", 2),
            entry("AttendanceRecorded", 2),
            entry("BackgroundPapersDeclared", 3),
            entry("ChairAppointed", 2),
            entry("EvidenceAttached", 3),
            entry("MitigationRecorded", 2),
            entry("QuestionAnswered", 2),
            entry("QuestionRecorded", 2),
            entry("ReportDrafted", 3),
            entry("ReportMarkedExempt", 2),
            entry("ReportNoted", 2),
            entry("ReportPublished", 2),
            entry("ResponseExtended", 2),
            entry("SensitiveAttemptRefused", 2),
            entry("SignOffGiven", 2),
            entry("SignOffRequested", 2),
            entry("ThemeReportReceived", 2),
            entry("ThemeReportSubmitted", 3));

    private static final Map<String, EventType> BY_NAME = byName();

    public static List<EventType> all() {
        return List.copyOf(BY_NAME.values());
    }

    public static EventType of(DomainEvent event) {
        return of(event.getClass().getSimpleName());
    }

    /** @throws UnknownEventType where no event has that name */
    public static EventType of(String name) {
        var type = BY_NAME.get(name);
        if (type == null) throw new UnknownEventType(name);
        return type;
    }

    /** "Theme lead assigned". */
    public String title() {
        var words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return words.charAt(0) + words.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private static Map<String, EventType> byName() {
        var types = new LinkedHashMap<String, EventType>();
        Arrays.stream(DomainEvent.class.getPermittedSubclasses())
                .flatMap(EventType::records)
                .map(EventType::current)
                .forEach(type -> types.put(type.name(), type));
        return Collections.unmodifiableMap(types);
    }

    private static EventType current(Class<? extends DomainEvent> record) {
        var name = record.getSimpleName();
        return new EventType(name, REVISIONS.getOrDefault(name, 1), record);
    }

    private static Stream<Class<? extends DomainEvent>> records(Class<?> aggregate) {
        return Arrays.stream(aggregate.getPermittedSubclasses()).map(r -> r.asSubclass(DomainEvent.class));
    }

    /** A name in the ledger that this release does not know: a newer release wrote it, or it is damaged. */
    public static final class UnknownEventType extends RuntimeException {
        public UnknownEventType(String name) {
            super("No event type is called '" + name + "' in this release.");
        }
    }
}
