package org.planledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.events.AchievementEvent.AchievementWithdrawn;
import org.planledger.ledger.RecordedEvent;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.register.Moment;
import org.planledger.query.store.Sink;
import org.planledger.query.testing.RandomHistory;

/** The register follows from the ledger alone: not from batches, crashes, repeats or who projects. */
class ProjectionTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final List<RecordedEvent> HISTORY = RandomHistory.of(20_210_311, 400);

    private static String expected() {
        var check = Views.empty(MONGO).applied(HISTORY, HISTORY.size()).check(HISTORY);
        assertThat(check.equal()).isTrue();
        return check.folded();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 16, 133})
    void batchesDoNotMatter(int batch) {
        assertThat(Views.empty(MONGO).applied(HISTORY, batch).digest()).isEqualTo(expected());
    }

    @Test
    void anewProjectorForEveryBatchDoesNotMatter() {
        var views = Views.empty(MONGO);
        for (int i = 0; i < HISTORY.size(); i += 10) views.applied(HISTORY.subList(i, i + 10), 10);

        assertThat(views.digest()).isEqualTo(expected());
    }

    @Test
    void applyingABatchTwiceChangesNothing() {
        var views = Views.empty(MONGO);
        var late = views.projector();
        views.applied(HISTORY.subList(0, 250), 50);
        late.apply(HISTORY.subList(0, 100));
        views.projector().apply(HISTORY.subList(240, 400));
        late.apply(HISTORY.subList(80, 300));

        assertThat(views.standing().position()).isEqualTo(400);
        assertThat(views.digest()).isEqualTo(expected());
    }

    @Test
    void aCrashBetweenAnyTwoWritesRecovers() {
        var expected = expected();
        for (int writes = 0; writes < 900; writes += 113) {
            var views = Views.empty(MONGO).applied(HISTORY.subList(0, 200), 200);
            int before = writes;
            var dying = views.projector(sink -> dyingAfter(before, sink));

            assertThatThrownBy(() -> dying.apply(HISTORY.subList(200, 400))).isInstanceOf(Killed.class);
            assertThat(views.standing().position()).isEqualTo(200);
            assertThat(views.check(HISTORY).equal()).isTrue();

            views.projector().apply(HISTORY.subList(200, 400));
            assertThat(views.digest()).as("killed after %s writes", before).isEqualTo(expected);
        }
    }

    private static Sink dyingAfter(int writes, Sink sink) {
        return additions -> {
            var shuffled = new ArrayList<>(additions);
            java.util.Collections.shuffle(shuffled, new java.util.Random(writes));
            shuffled.stream().limit(writes).forEach(addition -> sink.write(List.of(addition)));
            throw new Killed();
        };
    }

    private static final class Killed extends RuntimeException {}

    @Test
    void readersDoNotSeeWhatABatchCutShortLeftBehind() {
        var views = Views.empty(MONGO).applied(HISTORY.subList(0, 200), 200);
        var untouched = Views.empty(MONGO).applied(HISTORY.subList(0, 200), 200);
        var dying = views.projector(sink -> dyingAfter(500, sink));
        assertThatThrownBy(() -> dying.apply(HISTORY.subList(200, 400))).isInstanceOf(Killed.class);

        var now = views.register().at(Moment.NOW);
        var same = untouched.register().at(Moment.NOW);
        assertThat(now.changes("north", 0)).isEqualTo(same.changes("north", 0));
        assertThat(now.ofPlan("north-plan", org.planledger.query.register.ItemKind.THEME))
                .isEqualTo(same.ofPlan("north-plan", org.planledger.query.register.ItemKind.THEME));
    }

    @Test
    void theCheckFindsALineThatWasChangedOrLost() {
        var views = Views.empty(MONGO).applied(HISTORY, 100);
        views.database().getCollection("register_1_streams").deleteOne(new Document("_id", "plan/north-plan#0"));

        assertThat(views.check(HISTORY).equal()).isFalse();
    }

    @Test
    void aRebuildSaysTheSameAndReadersTurnToIt() {
        var views = Views.empty(MONGO).applied(HISTORY, 100);
        var register = views.register();
        var before = register.at(Moment.NOW);
        var changes = before.changes("north", 0);

        var result = views.rebuild(HISTORY);

        assertThat(result.sameAsBefore()).isTrue();
        assertThat(result.position()).isEqualTo(400);
        assertThat(views.standing().generation()).isEqualTo(2);
        assertThat(before.changes("north", 0)).isEqualTo(changes);
        assertThat(register.at(Moment.NOW).changes("north", 0)).isEqualTo(changes);
    }

    @Test
    void aRebuildMendsADamagedRegisterAndSaysThatItWas() {
        var views = Views.empty(MONGO).applied(HISTORY, 100);
        views.database().getCollection("register_1_streams").deleteOne(new Document("_id", "plan/north-plan#0"));

        assertThat(views.rebuild(HISTORY).sameAsBefore()).isFalse();
        assertThat(views.check(HISTORY).equal()).isTrue();
    }

    @Test
    void anEventThatMakesNoSenseStopsTheRegisterBeforeIt() {
        var history = new ArrayList<>(HISTORY.subList(0, 50));
        var next = HISTORY.get(50);
        history.add(new RecordedEvent(
                51,
                next.recordedAt(),
                "odd",
                "achievement/nowhere",
                0,
                next.envelope(),
                new AchievementWithdrawn("nowhere"),
                "line"));
        var views = Views.empty(MONGO);
        var projector = views.projector();

        assertThatThrownBy(() -> projector.apply(history)).isInstanceOf(Stopped.class);

        assertThat(views.standing().position()).isEqualTo(50);
        assertThat(views.standing().stopped().position()).isEqualTo(51);
        assertThat(views.standing().stopped().why()).contains("achievement/nowhere");
    }

    @Test
    void aReleaseThatCanFoldItGoesOn() {
        var views = Views.empty(MONGO).applied(HISTORY.subList(0, 50), 50);
        new Progress(views.database(), 1, position -> {}).stop(51, new IllegalStateException("not yet known"));

        views.projector().apply(HISTORY.subList(50, 60));

        assertThat(views.standing().stopped()).isNull();
        assertThat(views.standing().position()).isEqualTo(60);
    }

    @Test
    void aGapIsRefused() {
        var views = Views.empty(MONGO).applied(HISTORY.subList(0, 50), 50);
        var projector = views.projector();

        assertThatThrownBy(() -> projector.apply(HISTORY.subList(51, 60))).hasMessageContaining("Entry 51");
        assertThat(views.standing().position()).isEqualTo(50);
    }
}
