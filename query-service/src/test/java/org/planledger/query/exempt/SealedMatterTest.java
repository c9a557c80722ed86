package org.planledger.query.exempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.events.AchievementEvent.EvidenceAttached;
import org.planledger.events.AttemptEvent;
import org.planledger.events.DomainEvent;
import org.planledger.events.EventType;
import org.planledger.events.PlanEvent.ThemeReportReceived;
import org.planledger.events.ReportEvent;
import org.planledger.events.ReportEvent.ReportMarkedExempt;
import org.planledger.events.ReportEvent.ReportNoted;
import org.planledger.events.ReportEvent.ReportPublished;
import org.planledger.events.Streams;
import org.planledger.events.Withholding;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.proof.checkpoint.CheckpointShelf;
import org.planledger.ledger.proof.checkpoint.KeyUse;
import org.planledger.ledger.proof.checkpoint.LedgerWatch;
import org.planledger.ledger.proof.checkpoint.SigningKey;
import org.planledger.ledger.testing.TestKeys;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.QueryServiceApplication;
import org.planledger.query.testing.Borough;
import org.planledger.query.testing.Databases;
import org.planledger.query.testing.Given;
import org.planledger.query.testing.Marked;
import org.planledger.query.testing.Service;
import org.planledger.query.testing.Tokens;
import org.planledger.values.Exemption;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;
import org.planledger.values.ReportKind;
import org.planledger.values.Span;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Every part of an entry about a report, of exempt evidence and of a refused attempt is either listed here as open to
 * everybody, or stands nowhere in the clear: in no line, no public bundle and no public answer. Whoever adds a part to
 * such an event must decide, or this fails.
 */
@SpringBootTest(
        classes = QueryServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=query-service")
@Import(Tokens.class)
class SealedMatterTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    @TempDir
    static Path folder;

    private static final Map<String, Object> OPEN = Map.ofEntries(
            Map.entry("partnershipId", Borough.CSP),
            Map.entry("meetingId", "m"),
            Map.entry("planId", "p"),
            Map.entry("themeId", "t"),
            Map.entry("achievementId", "a"),
            Map.entry("lead", new Lead("police", null)),
            Map.entry("period", new Span(PartialDate.parse("2021-01"), PartialDate.parse("2021-02"))),
            Map.entry("office", "Chief executive"),
            Map.entry("exemption", new Exemption(1, "It would put a person at risk.")),
            Map.entry("ReportDrafted.number", "8.1"),
            Map.entry("ReportDrafted.kind", ReportKind.THEME),
            Map.entry("ReportDrafted.title", "A report"),
            Map.entry("ReportDrafted.reportOf", "County Police"),
            Map.entry("Appendix.letter", "A"),
            Map.entry("BackgroundPapers.none", false),
            Map.entry("Attachment.mediaType", "text/plain"),
            Map.entry("SensitiveAttemptRefused.command", "SignOffRecommendation"),
            Map.entry("SensitiveAttemptRefused.rule", "not-allowed"),
            Map.entry("SensitiveAttemptRefused.about", "recommendation/r"));

    private static final Marked DRAFT = marked("draft", 0);
    private static final Marked PUBLISHED = marked("published", 1);
    private static final Marked EXEMPT = marked("exempt", 0);
    private static final Marked EVIDENCE = marked("evidence", 0);
    private static final Marked ATTEMPT = marked("attempt", 0);

    private static final Set<Class<?>> RECORDED = new HashSet<>();
    private static long first;
    private static long newest;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        Databases.of(MONGO, settings);
        settings.add(
                "planledger.ledger.master-key",
                () -> folder.resolve("master.key").toString());
        settings.add(
                "planledger.checkpoints.folder",
                () -> folder.resolve("checkpoints").toString());
    }

    private static Marked marked(String item, int fromLast) {
        var open = new HashMap<>(OPEN);
        open.put("reportId", item);
        return new Marked("secret-" + item, fromLast, open);
    }

    @BeforeAll
    static void everyKindOfMatterThatMayBeWithheld() throws IOException {
        var vault = TestKeys.vault(MONGO.database(), folder);
        try (var ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC(), vault)) {
            var given = Given.on(ledger);
            new Borough(given)
                    .on("2021-01-04")
                    .registered()
                    .admits("police", "County Police")
                    .drafts("p", "2020", "2024")
                    .adds("p", "t", 1, "Serious violence")
                    .meets("m", "2021-03-11")
                    .achieves("p", "t", "a", "Clean-up");
            first = given.position() + 1;
            report(given, "draft", DRAFT, ReportMarkedExempt.class, ReportPublished.class, ReportNoted.class);
            report(given, "published", PUBLISHED, ReportMarkedExempt.class);
            report(given, "exempt", EXEMPT);
            record(given, Streams.achievement("a"), EVIDENCE, EvidenceAttached.class);
            given.because(null).under("Kept by the ledger itself").by("secret-attempt-actor", "secret-attempt-title");
            ATTEMPT.marks().addAll(List.of("secret-attempt-actor", "secret-attempt-title"));
            for (var attempt : AttemptEvent.class.getPermittedSubclasses())
                given.event(Streams.attempts(Borough.CSP), (DomainEvent) made(ATTEMPT, attempt));
            newest = given.position();
            sign(ledger);
        }
    }

    private static void report(Given given, String id, Marked marked, Class<?>... but) {
        for (var event : ReportEvent.class.getPermittedSubclasses()) {
            if (Arrays.asList(but).contains(event)) continue;
            record(given, Streams.report(id), marked, event);
        }
        record(given, "plan/p", marked, ThemeReportReceived.class);
    }

    private static void record(Given given, String stream, Marked marked, Class<?> event) {
        var made = (DomainEvent) made(marked, event);
        var words = marked.marker() + "-" + event.getSimpleName();
        given.because(words + "-reason").under(words + "-reference").event(stream, made);
        marked.marks().addAll(List.of(words + "-reason", words + "-reference"));
    }

    private static Object made(Marked marked, Class<?> event) {
        RECORDED.add(event);
        return marked.of(event);
    }

    private static void sign(MongoLedger ledger) throws IOException {
        var key = SigningKey.generate("example.org/ledger", KeyUse.LEDGER);
        var kept = folder.resolve("checkpoints");
        new CheckpointShelf(kept).add(List.of(key.verifier()));
        new LedgerWatch(ledger, List.of(key), kept, Clock.systemUTC()).sign();
    }

    @BeforeEach
    void caughtUp() {
        assertThat(new Service(port)
                        .get("/api/partnerships?minPosition=" + newest)
                        .status())
                .isEqualTo(200);
    }

    /** What may be withheld, of all that there is; another kind of it has to be recorded here too. */
    @Test
    void everyEventThatWithholdsIsAmongThem() {
        assertThat(EventType.all().stream().map(EventType::record).filter(Withholding.class::isAssignableFrom))
                .isNotEmpty()
                .allMatch(RECORDED::contains);
        assertThat(RECORDED).contains(ReportEvent.class.getPermittedSubclasses());
    }

    @Test
    void noLineOfTheLedgerHoldsAnyOfItInTheClear() {
        var lines = lines();
        assertThat(lines).hasSize((int) newest);
        for (var marked : List.of(DRAFT, PUBLISHED, EXEMPT, EVIDENCE, ATTEMPT)) assertHides(lines.toString(), marked);
        assertThat(lines).noneMatch(line -> line.contains("secret-") || line.contains("0".repeat(64)));
    }

    private static List<String> lines() {
        var lines = new ArrayList<String>();
        for (var commit : MONGO.database().getCollection("commits").find())
            lines.addAll(commit.getList("lines", String.class));
        return lines;
    }

    @Test
    void thePublicBundleHoldsEverySealedLine() throws IOException {
        var lines = bundle();
        assertThat(lines).containsAll(lines());
        assertThat(lines).noneMatch(line -> line.contains("secret-") || line.contains("\"omitted\""));
    }

    private List<String> bundle() throws IOException {
        var bytes = new Service(port).bytes("/api/evidence/partnership/" + Borough.CSP);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (entry.getName().equals("lines.ndjson"))
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        }
        throw new AssertionError("There are no lines.");
    }

    @Test
    void noPublicAnswerTellsWhatIsDraftedExemptOrWhoWasRefused() {
        for (var path : paths()) {
            var answer = new Service(port).get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            for (var marked : List.of(DRAFT, EXEMPT, EVIDENCE, ATTEMPT)) assertHides(path + answer.body(), marked);
        }
    }

    @Test
    void whoeverHasTheRightReadsAllOfIt() {
        var auditor = Service.token(List.of("auditor"), List.of(Borough.CSP));
        var read = new StringBuilder();
        for (var path : paths())
            read.append(new Service(port)
                    .get(path, "Authorization", "Bearer " + auditor)
                    .body());
        for (var marked : List.of(DRAFT, PUBLISHED, EXEMPT, EVIDENCE, ATTEMPT))
            assertThat(read).contains(marked.marks().toArray(String[]::new));
    }

    private static void assertHides(String text, Marked marked) {
        assertThat(marked.marks())
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(text).doesNotContain(mark));
    }

    private static List<String> paths() {
        var paths = new ArrayList<>(List.of(
                "/api/partnerships/borough-csp/changes",
                "/api/partnerships/borough-csp/trail",
                "/api/partnerships/borough-csp/reports",
                "/api/items/refused-attempts/borough-csp",
                "/api/plans/p",
                "/api/plans/p/themes"));
        for (var item : List.of("report/draft", "report/published", "report/exempt", "achievement/a", "theme/p/t"))
            for (var kind : List.of("items", "history", "provenance")) paths.add("/api/" + kind + "/" + item);
        LongStream.rangeClosed(first, newest).forEach(position -> paths.add("/api/entries/" + position));
        return paths;
    }
}
