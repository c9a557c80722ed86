package org.planledger.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planledger.ledger.testing.Samples.envelope;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planledger.events.AchievementEvent.EvidenceAttached;
import org.planledger.events.AttemptEvent.SensitiveAttemptRefused;
import org.planledger.events.DomainEvent;
import org.planledger.events.Envelope;
import org.planledger.events.Envelope.Actor;
import org.planledger.events.Envelope.CommandReference;
import org.planledger.events.EventType;
import org.planledger.events.MeetingEvent.AttendanceRecorded;
import org.planledger.events.MeetingEvent.QuestionAnswered;
import org.planledger.events.PlanEvent.ThemeReportReceived;
import org.planledger.events.ReportEvent.BackgroundPapersDeclared;
import org.planledger.events.ReportEvent.ReportPublished;
import org.planledger.events.ReportEvent.ThemeReportSubmitted;
import org.planledger.ledger.Append;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.NewEvent;
import org.planledger.ledger.RecordedEvent;
import org.planledger.ledger.seal.KeyUnusable;
import org.planledger.ledger.seal.KeyVault;
import org.planledger.ledger.seal.MasterKey;
import org.planledger.ledger.seal.Vault;
import org.planledger.ledger.testing.Samples;
import org.planledger.ledger.testing.TestKeys;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.values.Attachment;
import org.planledger.values.Attendee;
import org.planledger.values.Authority;
import org.planledger.values.BackgroundPapers;
import org.planledger.values.Exemption;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;
import org.planledger.values.ProgressStatus;
import org.planledger.values.Unreadable;

/** What is sealed stands in no line in the clear, and whoever has the keys reads it as it was written. */
class SealedLineTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final ThemeReportSubmitted OFF_TRACK = new ThemeReportSubmitted(
            "r", "p", "t", new Lead("council", null), ProgressStatus.OFF_TRACK, "Referrals rise.", null);
    private static final Instant TIME = Instant.parse("2021-03-11T10:00:00Z");

    @TempDir
    Path folder;

    private KeyVault vault;

    @BeforeEach
    void begin() {
        MONGO.database().drop();
        vault = TestKeys.vault(MONGO.database(), folder);
    }

    private String line(DomainEvent event) {
        return line(event, envelope("cmd-1"));
    }

    private String line(DomainEvent event, Envelope envelope) {
        var unplaced = new NewEvent("e-1", "plan/any", 0, envelope, event);
        return LineFormat.head(1, LineFormat.time(TIME)) + LineFormat.tail(unplaced, EventType.of(event), vault);
    }

    private DomainEvent read(String line) {
        return recorded(line).event();
    }

    private RecordedEvent recorded(String line) {
        return LineReader.ofThisRelease(vault).read(line, 1, TIME);
    }

    /** Of a clerk who minuted why. */
    private static Envelope minuted() {
        return new Envelope(
                new CommandReference("cmd-1", "Any", "a".repeat(64), 4L),
                new Actor("clerk-7", "Committee clerk"),
                PartialDate.parse("2021"),
                new Authority(Authority.Kind.MEETING, "Minute 9 on Mill Street", "m"),
                "Homes are \"at risk\".");
    }

    static Stream<DomainEvent> sealedEvents() {
        return EventType.all().stream()
                .map(EventType::record)
                .filter(SealedRecords::holds)
                .flatMap(record -> Stream.of(SampleRecords.full(record), SampleRecords.sparse(record)));
    }

    @ParameterizedTest
    @MethodSource("sealedEvents")
    void every_event_with_sealed_texts_comes_back_as_it_was(DomainEvent event) {
        assertThat(read(line(event))).isEqualTo(event);
    }

    /** An older release would take what is sealed for damage; the revision tells it that it cannot know. */
    @Test
    void every_event_with_sealed_texts_is_in_its_second_revision_at_least() {
        assertThat(sealedEvents().map(EventType::of))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type.revision()).isGreaterThan(1));
    }

    @Test
    void texts_in_lists_and_in_values_are_sealed_one_by_one() {
        var line = line(new BackgroundPapersDeclared("r", new BackgroundPapers(List.of("Plan A", "Plan B"), false)));

        assertThat(line)
                .doesNotContain("Plan A", "Plan B")
                .containsPattern("\"titles\":\\[\\{\"sealed\":\"plan/any\",\"text\":\"[A-Za-z0-9+/=]+\"},\\{");
    }

    @Test
    void a_person_is_not_named_in_the_line() {
        var line = line(
                new AttendanceRecorded("m", List.of(new Attendee("Jane Smith", "police", Attendee.Presence.PRESENT))));

        assertThat(line).doesNotContain("Jane").contains("\"office\":{\"sealed\":\"person/");
    }

    @Test
    void evidence_is_sealed_where_it_is_exempt_and_open_where_it_is_not() {
        var file = new Attachment("0".repeat(64), 9, "application/pdf", "victims.pdf");
        var exempt = new Exemption(1, "It names people.");

        assertThat(line(new EvidenceAttached("a", "The victims", file, null)))
                .contains("The victims", "victims.pdf", "\"size\":9,", file.sha256());
        assertThat(line(new EvidenceAttached("a", "The victims", file, exempt)))
                .doesNotContain("victims", ":9,", "\"" + file.sha256());
    }

    @Test
    void a_progress_is_sealed_as_the_text_of_the_report_is() {
        var line = line(OFF_TRACK);

        assertThat(line).doesNotContain("OFF_TRACK", "Referrals");
        assertThat(read(line)).isEqualTo(OFF_TRACK);
        vault.destroy("plan/any");
        assertThat(((ThemeReportSubmitted) read(line)).progress()).isNull();
    }

    static Stream<DomainEvent> eventsWithSealedWords() {
        return Stream.of(
                OFF_TRACK, new ReportPublished("r"), new ThemeReportReceived("p", "t", "r", null), exemptFile());
    }

    private static DomainEvent exemptFile() {
        var file = new Attachment("0".repeat(64), 9, "application/pdf", "victims.pdf");
        return new EvidenceAttached("a", "The victims", file, new Exemption(1, "It names people."));
    }

    @ParameterizedTest
    @MethodSource("eventsWithSealedWords")
    void why_and_on_what_authority_is_sealed_where_it_may_be_withheld(DomainEvent event) {
        var line = line(event, minuted());

        assertThat(line)
                .doesNotContain("Minute 9", "Homes")
                .contains("clerk-7", "Committee clerk", "\"meetingId\":\"m\"");
        var envelope = recorded(line).envelope();
        assertThat(envelope.authority()).isEqualTo(minuted().authority());
        assertThat(envelope.reason()).isEqualTo(minuted().reason());
        assertThat(envelope.actor()).isEqualTo(minuted().actor());
    }

    @Test
    void a_reason_that_was_not_given_stays_none() {
        assertThat(recorded(line(OFF_TRACK)).envelope().reason()).isNull();
    }

    @Test
    void who_was_refused_is_sealed_and_of_what_else_happened_nothing_is() {
        var attempt = line(new SensitiveAttemptRefused("csp", "SignOff", "not-allowed", "recommendation/r"), minuted());
        var other = line(new QuestionAnswered("m", "q", "Jane Smith", "Four."), minuted());

        assertThat(attempt).doesNotContain("clerk-7", "Committee clerk").contains("Minute 9", "Homes");
        assertThat(recorded(attempt).envelope().actor()).isEqualTo(minuted().actor());
        assertThat(other).contains("clerk-7", "Committee clerk", "Minute 9", "Homes");
    }

    @Test
    void the_digest_of_a_request_confirms_no_guess_without_the_master_key_and_is_always_the_same() {
        var digest = recorded(line(OFF_TRACK, minuted())).envelope().command().digest();

        assertThat(digest).matches("[0-9a-f]{64}").isNotEqualTo("a".repeat(64)).isEqualTo(vault.keyed("a".repeat(64)));
        assertThat(TestKeys.vault(MONGO.database(), folder).keyed("a".repeat(64)))
                .isEqualTo(digest);
        assertThat(vault.keyed("b".repeat(64))).isNotEqualTo(digest);
        assertThat(Vault.absent().keyed("a".repeat(64))).isEqualTo("a".repeat(64));
    }

    @Test
    void a_sealed_reason_opens_in_its_own_place_only() {
        var sealed = line(OFF_TRACK, minuted());
        var reference = first(sealed, "\"reference\":(\\{\"sealed\"[^}]*})");
        var reason = first(sealed, "\"reason\":(\\{\"sealed\"[^}]*})");

        assertThatThrownBy(() -> read(sealed.replace(reason, reference)))
                .isInstanceOf(LedgerBroken.class)
                .hasMessageContaining("envelope.reason");
    }

    private static String first(String line, String pattern) {
        var found = Pattern.compile(pattern).matcher(line);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void a_line_can_be_shown_where_all_that_may_be_withheld_is_sealed_in_it() {
        assertThat(eventsWithSealedWords().map(event -> recorded(line(event, minuted()))))
                .allMatch(SealedLine::isWhole);
        var line = line(OFF_TRACK, minuted());
        var reason = first(line, "\"reason\":(\\{\"sealed\"[^}]*})");
        assertThat(SealedLine.isWhole(recorded(line.replace(reason, "null")))).isTrue();
        assertThat(SealedLine.isWhole(recorded(line.replace(reason, "\"Homes\""))))
                .isFalse();
    }

    @Test
    void an_older_report_stays_in_the_clear_and_cannot_be_shown() {
        var old = line(OFF_TRACK, minuted())
                .replace("\"revision\":3", "\"revision\":2")
                .replaceFirst("\"reference\":\\{[^}]*}", "\"reference\":\"Minute 9 on Mill Street\"")
                .replaceFirst("\"reason\":\\{[^}]*}", "\"reason\":\"Late\"")
                .replaceFirst("\"progress\":\\{[^}]*}", "\"progress\":\"OFF_TRACK\"");

        assertThat(read(old)).isEqualTo(OFF_TRACK);
        assertThat(recorded(old).envelope().reason()).isEqualTo("Late");
        assertThat(SealedLine.isWhole(recorded(old))).isFalse();
    }

    @Test
    void an_older_line_stays_in_the_clear() {
        var old = line(new QuestionAnswered("m", "q", "Jane Smith", "Four."))
                .replaceFirst("\"revision\":2", "\"revision\":1")
                .replaceFirst("\\{\"sealed\"[^}]*}", "\"Jane Smith\"");

        assertThat(read(old)).isEqualTo(new QuestionAnswered("m", "q", "Jane Smith", "Four."));
    }

    @Test
    void an_erased_person_is_read_as_erased_and_the_line_stays() {
        var line = line(new QuestionAnswered("m", "q", "Jane Smith", "Four."));
        vault.destroy(vault.keyOf("Jane Smith").orElseThrow());

        assertThat(read(line)).isEqualTo(new QuestionAnswered("m", "q", Unreadable.ERASED, "Four."));
    }

    @Test
    void exempt_evidence_whose_key_is_gone_is_read_as_erased() {
        var file = new Attachment("0".repeat(64), 9, "application/pdf", "victims.pdf");
        var line = line(new EvidenceAttached("a", "The victims", file, new Exemption(1, "It names people.")));
        vault.destroy("plan/any");

        var gone = ((EvidenceAttached) read(line)).attachment();
        assertThat(gone).isEqualTo(new Attachment(Unreadable.ERASED, 0, "application/pdf", Unreadable.ERASED));
    }

    @Test
    void what_is_sealed_cannot_be_read_without_a_master_key_and_that_is_no_break() {
        var line = line(new QuestionAnswered("m", "q", "Jane Smith", "Four."));

        assertThatThrownBy(() -> LineReader.ofThisRelease(Vault.absent()).read(line, 1, TIME))
                .isInstanceOf(KeyUnusable.class)
                .hasMessageContaining("no master key is configured");
    }

    @Test
    void a_sealed_text_of_another_shape_is_a_break() {
        var line = line(new QuestionAnswered("m", "q", "Jane Smith", "Four."));
        for (var wrong : Arrays.asList(
                "{}",
                "7",
                "[]",
                "{\"sealed\":\"a\"}",
                "{\"text\":\"a\",\"sealed\":\"a\"}",
                "{\"sealed\":\"a\",\"text\":7}",
                "{\"sealed\":\"a\",\"text\":\"a\",\"more\":1}"))
            assertThatThrownBy(() -> read(line.replaceFirst("\\{\"sealed\"[^}]*}", wrong)))
                    .as(wrong)
                    .isInstanceOf(LedgerBroken.class);
    }

    @Test
    void a_ledger_seals_what_it_records_and_whoever_checks_it_needs_no_key() {
        var event = new QuestionAnswered("m", "q", "Jane Smith", "Four.");
        var id = Samples.commandId();
        try (var ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC(), vault)) {
            ledger.append(new Append(id, List.of(new NewEvent("e-1", "meeting/m", 0, envelope(id), event)), Map.of()));

            assertThat(ledger.next(0, 1).get(0).event()).isEqualTo(event);
            assertThat(ledger.next(0, 1).get(0).line()).doesNotContain("Jane");
        }
        assertThat(new Inspection(MONGO.database()).run(checked -> {}).position())
                .isEqualTo(1);
    }

    /** A line and keys that an earlier build wrote: they open for good. */
    @Test
    void what_was_sealed_once_can_always_be_opened() throws Exception {
        var golden = Document.parse(golden("sealed-line.json"));
        var master = Files.writeString(folder.resolve("golden.key"), golden.getString("masterKey"));
        Files.setPosixFilePermissions(master, PosixFilePermissions.fromString("rw-------"));
        MONGO.database().getCollection("keys").insertMany(golden.getList("keys", Document.class));

        var reader = LineReader.ofThisRelease(new KeyVault(MONGO.database(), MasterKey.read(master)));

        assertThat(reader.read(golden.getString("line"), 1, TIME).event())
                .isEqualTo(new QuestionAnswered("m", "q", "Jane Smith", "Four."));
    }

    private static String golden(String name) throws Exception {
        return Files.readString(
                Path.of(SealedLineTest.class.getResource("/" + name).toURI()));
    }
}
