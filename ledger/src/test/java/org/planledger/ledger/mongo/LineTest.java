package org.planledger.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planledger.ledger.testing.Samples.envelope;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planledger.events.DomainEvent;
import org.planledger.events.Envelope;
import org.planledger.events.EventType;
import org.planledger.events.PlanEvent.ThemeAdded;
import org.planledger.events.PlanEvent.ThemeLeadAssigned;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.NewEvent;
import org.planledger.ledger.mongo.Upcasters.Step;
import org.planledger.ledger.seal.Vault;
import org.planledger.values.Authority;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;

/** A line is one text for one event, for good. */
class LineTest {
    private static final Instant TIME = Instant.parse("2021-03-11T10:00:00Z");
    private static final String GOLDEN = """
            {"position":7,"recordedAt":"2021-03-11T10:00:00.000Z","id":"e-1","type":"ThemeLeadAssigned","revision":1,\
            "stream":"plan/luton-2020","sequence":3,"envelope":{"command":{"id":"cmd-1","name":"AddTheme",\
            "digest":"0000000000000000000000000000000000000000000000000000000000000000","seenVersion":null},\
            "actor":{"id":"person-1","title":"Executive recorder"},"decidedOn":"2021-03-11",\
            "authority":{"kind":"MEETING","reference":"Minute 4.2","meetingId":null},"reason":null},\
            "payload":{"planId":"luton-2020","themeId":"theme-1","lead":{"memberId":"council","unit":null}}}""";
    private static final ThemeLeadAssigned ASSIGNED =
            new ThemeLeadAssigned("luton-2020", "theme-1", new Lead("council", null));

    @Test
    void a_line_is_written_as_it_always_was() {
        assertThat(line(ASSIGNED, "plan/luton-2020", 3, 7)).isEqualTo(GOLDEN);
    }

    @Test
    void a_line_is_read_as_what_was_written() {
        var read = LineReader.ofThisRelease(Vault.absent()).read(GOLDEN, 7, TIME);

        assertThat(read.event()).isEqualTo(ASSIGNED);
        assertThat(read.envelope()).isEqualTo(envelope("cmd-1"));
        assertThat(read.recordedAt()).isEqualTo(TIME);
        assertThat(read.stream()).isEqualTo("plan/luton-2020");
        assertThat(read.sequence()).isEqualTo(3);
        assertThat(read.line()).isSameAs(GOLDEN);
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void every_event_comes_back_as_it_was(DomainEvent event) {
        var line = line(event, "plan/any", 0, 1);

        assertThat(LineReader.ofThisRelease(Vault.absent()).read(line, 1, TIME).event())
                .isEqualTo(event);
    }

    static Stream<DomainEvent> everyEvent() {
        return EventType.all().stream()
                .map(EventType::record)
                .flatMap(record -> Stream.of(SampleRecords.full(record), SampleRecords.sparse(record)));
    }

    @Test
    void an_older_revision_is_raised_step_by_step_and_the_line_stays() {
        var raised = new Upcasters(Map.of(
                new Step("ThemeLeadAssigned", 1), tree -> tree.put("colour", "red"),
                new Step("ThemeLeadAssigned", 2),
                        tree -> {
                            tree.put(
                                    "themeId",
                                    tree.get("themeId").asString() + "-"
                                            + tree.remove("colour").asString());
                            return tree;
                        }));
        var reader = new LineReader(name -> new EventType(name, 3, ThemeLeadAssigned.class), raised, Vault.absent());

        var read = reader.read(GOLDEN, 7, TIME);

        assertThat(((ThemeLeadAssigned) read.event()).themeId()).isEqualTo("theme-1-red");
        assertThat(read.line()).isEqualTo(GOLDEN);
    }

    @Test
    void an_older_revision_that_nothing_raises_is_a_break() {
        var reader = new LineReader(
                name -> new EventType(name, 2, ThemeLeadAssigned.class), Upcasters.ofThisRelease(), Vault.absent());

        assertThatThrownBy(() -> reader.read(GOLDEN, 7, TIME))
                .isInstanceOf(LedgerBroken.class)
                .hasMessageContaining("ThemeLeadAssigned");
    }

    @Test
    void what_is_raised_must_fit_too() {
        var wrong = new Upcasters(Map.of(new Step("ThemeLeadAssigned", 1), tree -> tree.put("colour", "red")));
        var reader = new LineReader(name -> new EventType(name, 2, ThemeLeadAssigned.class), wrong, Vault.absent());

        assertThatThrownBy(() -> reader.read(GOLDEN, 7, TIME)).isInstanceOf(LedgerBroken.class);
    }

    @Test
    void a_line_at_another_position_is_a_break() {
        assertThatThrownBy(() -> LineReader.ofThisRelease(Vault.absent()).read(GOLDEN, 8, TIME))
                .isInstanceOfSatisfying(
                        LedgerBroken.class,
                        broken -> assertThat(broken.position()).isEqualTo(8));
    }

    @Test
    void a_line_that_says_another_time_than_its_commit_is_a_break() {
        assertThatThrownBy(() -> LineReader.ofThisRelease(Vault.absent()).read(GOLDEN, 7, TIME.plusMillis(1)))
                .isInstanceOf(LedgerBroken.class)
                .hasMessageContaining("another time");
    }

    @Test
    void an_envelope_comes_back_with_all_its_parts() {
        var whole = new Envelope(
                new Envelope.CommandReference("cmd-1", "AddTheme", "0".repeat(64), Long.MAX_VALUE),
                new Envelope.Actor("person-1", "Executive recorder"),
                PartialDate.parse("2021"),
                new Authority(Authority.Kind.DELEGATED, "Scheme of delegation, 3.1", "meeting-1"),
                "It was \"late\".");
        var event = new NewEvent("e-1", "plan/any", 0, whole, ASSIGNED);
        var line = LineFormat.head(1, LineFormat.time(TIME))
                + LineFormat.tail(event, EventType.of(ASSIGNED), Vault.absent());

        assertThat(LineReader.ofThisRelease(Vault.absent()).read(line, 1, TIME).envelope())
                .isEqualTo(whole);
    }

    @Test
    void numbers_and_text_stay_exact() {
        var odd = new ThemeAdded("p", "t", Integer.MIN_VALUE, "  \t\"\\/\u0001\u007f é 🚲 ");

        assertThat(LineReader.ofThisRelease(Vault.absent())
                        .read(line(odd, "plan/any", 0, 1), 1, TIME)
                        .event())
                .isEqualTo(odd);
    }

    private static String line(DomainEvent event, String stream, long sequence, long position) {
        var unplaced = new NewEvent("e-1", stream, sequence, envelope("cmd-1"), event);
        return LineFormat.head(position, LineFormat.time(TIME))
                + LineFormat.tail(unplaced, EventType.of(event), Vault.absent());
    }
}
