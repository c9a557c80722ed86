package org.planledger.command.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.planledger.command.testing.RunningService.ISSUER;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.command.axon.Desk;
import org.planledger.command.meeting.RecordAttendance;
import org.planledger.command.meeting.ScheduleMeeting;
import org.planledger.command.testing.Answer;
import org.planledger.command.testing.SeparateService;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.InstallationEvent.PersonErased;
import org.planledger.events.MeetingEvent.AttendanceRecorded;
import org.planledger.events.Streams;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.RecordedEvent;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.values.Attendee;
import org.planledger.values.PartialDate;
import org.planledger.values.Role;
import org.planledger.values.Unreadable;

/** An administrator has a name erased: for good, with a trace, and without the name in it. */
class ErasureTest {

    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final String NAME = "Jane Smith";

    @TempDir
    Path folder;

    private final String administrator = ISSUER.token(Role.ADMINISTRATOR);
    private SeparateService service;
    private Story story;
    private String meeting;

    @BeforeEach
    void givenAMeetingThatSheAttended() {
        MONGO.database().drop();
        start();
        story = story().givenAPartnership();
        meeting = story.id("meeting");
        story.given(new ScheduleMeeting(
                meeting, story.partnership, "The Committee", PartialDate.parse("2021-03-11"), "Progress"));
        attended(NAME, "Chief Inspector");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private void start() {
        service = SeparateService.on(
                MONGO.uri(),
                MONGO.databaseName(),
                Map.of("planledger.ledger.master-key", masterKey().toString()));
    }

    private Path masterKey() {
        return folder.resolve("keys").resolve("master.key");
    }

    private Story story() {
        return new Stories(service.bean(Desk.class), service.bean(Ledger.class)).begin();
    }

    private void attended(String... offices) {
        var attendees = Arrays.stream(offices)
                .map(office -> new Attendee(office, null, Attendee.Presence.PRESENT))
                .toList();
        story.given(new RecordAttendance(meeting, attendees));
    }

    private Answer erase(String token, String name, String ground) {
        var body = "{\"name\":\"%s\",\"ground\":\"%s\"}".formatted(name, ground);
        return asked(token, "/erasures", body);
    }

    private Answer asked(String token, String path, String body) {
        return service.client().send(token, path, request -> request.POST(BodyPublishers.ofString(body)));
    }

    private RecordedEvent attendance() {
        return last(Streams.meeting(meeting));
    }

    private RecordedEvent last(String stream) {
        var entries = service.bean(Ledger.class).stream(stream, 0);
        return entries.get(entries.size() - 1);
    }

    private List<String> offices() {
        return ((AttendanceRecorded) attendance().event())
                .attendees().stream().map(Attendee::office).toList();
    }

    private List<Document> keys() {
        return MONGO.database().getCollection("keys").find().into(new ArrayList<>());
    }

    @Test
    void theNameIsGoneAndTheEntryAndItsLineAreAsTheyWere() {
        var line = attendance().line();
        assertThat(offices()).containsExactly(NAME, "Chief Inspector");
        assertThat(line).doesNotContain(NAME);

        var answer = erase(administrator, "jane  SMITH", "Asked for on 2 March");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(offices()).containsExactly(Unreadable.ERASED, "Chief Inspector");
        assertThat(attendance().line()).isEqualTo(line);
        var told = last(Streams.erasures());
        assertThat(told.position()).isEqualTo(answer.json().path("position").asLong(0));
        assertThat(told.event())
                .isInstanceOfSatisfying(
                        PersonErased.class,
                        erased -> assertThat(erased.ground()).isEqualTo("Asked for on 2 March"));
        assertThat(told.envelope().actor().title()).isEqualTo("Example person");
        assertThat(told.envelope().reason()).isEqualTo("Asked for on 2 March");
        assertThat(told.line().toLowerCase(Locale.ROOT)).doesNotContain("smith");
    }

    @Test
    void whatIsDecidedAfterwardsNoLongerKnowsTheName() {
        erase(administrator, NAME, "Asked for");
        attended("Clerk");

        assertThat(offices()).containsExactly("Clerk");
        assertThat(service.bean(Ledger.class).stream(Streams.meeting(meeting), 0)
                        .toString())
                .doesNotContain(NAME);
    }

    @Test
    void whetherItWouldBeDoneCanBeAskedFirst() {
        var path = "/erasures?dryRun=true";
        var asked = "{\"name\":\"%s\",\"ground\":\"%s\"}";
        var would = asked(administrator, path, asked.formatted(NAME, "Asked for"));

        assertThat(would.status()).isEqualTo(200);
        assertThat(would.json().path("dryRun").asBoolean(false)).isTrue();
        asked(administrator, path, asked.formatted("John Doe", "Asked for")).isProblem(404, "nobody-of-that-name");
        assertThat(asked(administrator, path, asked.formatted(NAME, "Long. ".repeat(400)))
                        .isProblem(400, "missing-field")
                        .text("field"))
                .isEqualTo("ground");
        asked(ISSUER.token(Role.AUDITOR), path, asked.formatted(NAME, "Asked for"))
                .isProblem(403, "not-allowed");
        assertThat(offices()).contains(NAME);
        assertThat(service.bean(Ledger.class).stream(Streams.erasures(), 0)).isEmpty();
    }

    @Test
    void nobodyElseMayErase() {
        for (var role : Role.values())
            if (role != Role.ADMINISTRATOR)
                erase(ISSUER.token(role), NAME, "Asked for").isProblem(403, "not-allowed");
        assertThat(erase(null, NAME, "Asked for").status()).isEqualTo(401);
        assertThat(offices()).contains(NAME);
    }

    @Test
    void aNameThatStandsNowhereAndAMissingGroundAreRefused() {
        erase(administrator, "John Doe", "Asked for").isProblem(404, "nobody-of-that-name");
        assertThat(erase(administrator, NAME, " ")
                        .isProblem(400, "missing-field")
                        .text("detail"))
                .contains("ground");
        erase(administrator, "", "Asked for").isProblem(400, "missing-field");
        erase(administrator, NAME, "jane smith asked for it").isProblem(400, "invalid-field");
        service.client()
                .send(administrator, "/erasures", request -> request.POST(BodyPublishers.ofString("[]")))
                .isProblem(400, "malformed-json");
        assertThat(offices()).contains(NAME);
        assertThat(service.bean(Ledger.class).stream(Streams.erasures(), 0)).isEmpty();
    }

    @Test
    void aNameThatIsRecordedAgainCanBeErasedAgain() {
        erase(administrator, NAME, "Asked for");
        erase(administrator, NAME, "Asked for").isProblem(404, "nobody-of-that-name");
        attended(NAME);
        assertThat(offices()).containsExactly(NAME);

        assertThat(erase(administrator, NAME, "Asked for again").status()).isEqualTo(200);
        assertThat(offices()).containsExactly(Unreadable.ERASED);
    }

    /** It died after the entry and before the key was destroyed; the database is as it was between the two. */
    @Test
    void anErasureThatWasCutOffIsCarriedOutAtTheNextStart() {
        var before = keys();
        erase(administrator, NAME, "Asked for");
        service.close();
        var collection = MONGO.database().getCollection("keys");
        collection.drop();
        collection.insertMany(before);
        start();

        await().untilAsserted(() -> assertThat(offices()).containsExactly(Unreadable.ERASED, "Chief Inspector"));
        assertThat(keys()).anyMatch(key -> key.getBoolean("destroyed", false));
    }

    @Test
    void theMasterKeyIsMadeAtTheFirstStartAndALostOneIsNotReplaced() throws IOException {
        var made = Files.readString(masterKey());
        service.close();
        start();
        assertThat(Files.readString(masterKey())).isEqualTo(made);
        assertThat(offices()).contains(NAME);

        service.close();
        Files.delete(masterKey());
        assertThatThrownBy(this::start).rootCause().hasMessageContaining("is missing, but texts were sealed before");
    }
}
