package org.planledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.standalone.CommandClient.Answer;
import org.planledger.standalone.signin.SignIn;
import org.planledger.standalone.signin.SignInSettings;
import org.planledger.standalone.store.EmbeddedStore;
import org.planledger.values.Role;

/** Two command-services in processes of their own, on one database, take commands on the same aggregates. */
class TwoCommandServicesTest {

    private static final int RACES = 20;

    @TempDir
    static Path folder;

    private static EmbeddedStore store;
    private static SignIn signIn;
    private static CommandServiceProcess one;
    private static CommandServiceProcess other;
    private static CommandClient atOne;
    private static CommandClient atOther;

    @BeforeAll
    static void start() {
        store = EmbeddedStore.open(folder.resolve("store"), 0);
        int port = FreePorts.one();
        var address = URI.create("http://localhost:" + port);
        signIn = SignIn.start(new SignInSettings("127.0.0.1", port, address, URI.create("http://localhost:1")));
        one = CommandServiceProcess.start(store.connectionString(), address, folder)
                .awaitReady();
        other = CommandServiceProcess.start(store.connectionString(), address, folder)
                .awaitReady();
        Samples.begin(role -> CommandClient.signedIn(address, one.address(), role));
        atOne = CommandClient.signedIn(address, one.address(), Role.EXECUTIVE_RECORDER);
        atOther = atOne.at(other.address());
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
        signIn.close();
        store.close();
    }

    @Test
    void ofTwoWhoAssignTheSameLeadExactlyOneIsRecorded() {
        for (int race = 1; race <= RACES; race++) {
            var theme = "race-theme-" + race;
            atOne.record("add-" + theme, "AddTheme", Samples.theme(theme, 100 + race));

            var answers = race(List.of(
                    sends(atOne, "assign-one-" + race, "AssignThemeLead", Samples.lead(theme, "sample-police")),
                    sends(atOther, "assign-other-" + race, "AssignThemeLead", Samples.lead(theme, "sample-police"))));

            assertThat(answers)
                    .as("winners of race " + race)
                    .filteredOn(Answer::recorded)
                    .hasSize(1);
            assertThat(answers)
                    .filteredOn(a -> !a.recorded())
                    .allSatisfy(a -> assertThat(a.code()).isIn("lead-already-assigned", "conflict"));
        }
        requireWhole();
    }

    @Test
    void ofTwoWhoGiveTheSameIdToAnAchievementExactlyOneIsRecorded() {
        for (int race = 1; race <= RACES; race++) {
            var achievement = Samples.achievement("race-achievement-" + race);

            var answers = race(List.of(
                    sends(atOne, "record-one-" + race, "RecordAchievement", achievement),
                    sends(atOther, "record-other-" + race, "RecordAchievement", achievement)));

            assertThat(answers)
                    .as("winners of race " + race)
                    .filteredOn(Answer::recorded)
                    .hasSize(1);
        }
        requireWhole();
    }

    @Test
    void oneCommandSentToBothIsRecordedOnceAndAnsweredTwiceTheSame() {
        for (int race = 1; race <= RACES; race++) {
            var achievement = Samples.achievement("twice-" + race);

            var answers = race(List.of(
                    sends(atOne, "sent-twice-" + race, "RecordAchievement", achievement),
                    sends(atOther, "sent-twice-" + race, "RecordAchievement", achievement)));

            assertThat(answers).allMatch(Answer::recorded);
            assertThat(answers)
                    .extracting(Answer::position)
                    .containsOnly(answers.get(0).position());
        }
        requireWhole();
    }

    @Test
    void nothingRecordedByEitherIsLost() {
        var work = new ArrayList<Callable<Answer>>();
        for (int n = 1; n <= 100; n++) {
            var client = n % 2 == 0 ? atOne : atOther;
            work.add(sends(client, "busy-record-" + n, "RecordAchievement", Samples.achievement("busy-" + n)));
        }

        var answers = race(work);

        assertThat(answers).allMatch(Answer::recorded);
        assertThat(answers).extracting(Answer::position).doesNotHaveDuplicates();
        var recorded = requireWhole().positionsOfCommands();
        for (int n = 1; n <= 100; n++)
            assertThat(recorded)
                    .containsEntry("busy-record-" + n, answers.get(n - 1).position());
    }

    private static StoredLedger requireWhole() {
        return StoredLedger.read(store.connectionString()).requireWhole();
    }

    private static Callable<Answer> sends(CommandClient client, String id, String name, Map<String, ?> command) {
        return () -> client.send(id, name, command);
    }

    /** All at once; the answers in the order of the askers. */
    private static List<Answer> race(List<Callable<Answer>> askers) {
        var threads = Executors.newFixedThreadPool(Math.min(16, askers.size()));
        try {
            var answers = new ArrayList<Answer>();
            for (var asked : threads.invokeAll(askers)) answers.add(asked.get());
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError("No answer came", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
