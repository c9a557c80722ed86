package org.planledger.ledger.mongo;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.planledger.events.DomainEvent;
import org.planledger.events.EnvelopeSeal;
import org.planledger.events.EventType;
import org.planledger.ledger.NewEvent;
import org.planledger.ledger.seal.Vault;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How an event is written as a line.
 *
 * <p>A line names every field, also those that hold null, in the order of the records: a field that is missing on
 * reading is damage or an older revision, never a default. Position and time stand first, so that a writer that must
 * re-base changes the head of a line only.
 */
final class LineFormat {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    static final JsonMapper JSON = JsonMapper.builder()
            .annotationIntrospector(new SealedFields())
            .disable(SerializationFeature.WRAP_EXCEPTIONS)
            .disable(DeserializationFeature.WRAP_EXCEPTIONS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
            .enable(
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private LineFormat() {}

    @JsonPropertyOrder({"id", "type", "revision", "stream", "sequence", "envelope", "payload"})
    private record Tail(
            String id, String type, int revision, String stream, long sequence, Object envelope, DomainEvent payload) {}

    /**
     * Everything of a line that does not depend on where it will stand: the text after {@link #head}, with what is to
     * be sealed sealed by the vault.
     */
    static String tail(NewEvent event, EventType type, Vault vault) {
        var sealing = new Sealing(vault, event.stream(), event.id());
        var tail = new Tail(
                event.id(),
                type.name(),
                type.revision(),
                event.stream(),
                event.sequence(),
                EnvelopeWriter.of(event.envelope(), EnvelopeSeal.of(event.event()), sealing),
                event.event());
        var writer =
                SealedRecords.holds(type.record()) ? JSON.writer().withAttribute(Sealing.KEY, sealing) : JSON.writer();
        return writer.writeValueAsString(tail).substring(1);
    }

    static String head(long position, String time) {
        return "{\"position\":" + position + ",\"recordedAt\":\"" + time + "\",";
    }

    /** The one text for a time. */
    static String time(Instant recordedAt) {
        return TIME.format(recordedAt);
    }
}
