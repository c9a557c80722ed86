package org.planledger.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.fold.Touch;
import org.planledger.query.projection.RegisterProcessor;
import org.planledger.query.register.Arrival;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;
import org.planledger.query.store.StoredRegister;
import org.planledger.query.testing.FreshFold;
import org.planledger.query.testing.Given;
import org.planledger.query.testing.RandomHistory;
import org.planledger.query.testing.RecordedLedger;

/** On random histories a replay is all that happened to a plan, each step as a fresh fold tells it. */
class RandomReplaysTest {
    private static final int EVENTS = 700;
    private static final String PLAN = "north-plan";

    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void everyStepIsThePlanAsAFreshFoldTellsIt(long seed) {
        var history = RandomHistory.of(seed, EVENTS);
        var fresh = FreshFold.of(history);
        var positions = positions(fresh);
        var views = MONGO.client().getDatabase(Given.anyDatabase());
        var arrival = new Arrival();
        var register = new StoredRegister(views, arrival);
        try (var processor = new RegisterProcessor(
                new RecordedLedger(history), views, arrival, Clock.systemUTC(), Duration.ofMillis(20))) {
            processor.start();
            assertThat(register.await(history.size(), Duration.ofSeconds(30))).isTrue();
            var view = register.at(Moment.NOW);

            assertThat(walked(view, positions.get(0), null, Played.Ways::next)).isEqualTo(positions);
            Collections.reverse(positions);
            assertThat(walked(view, positions.get(0), null, Played.Ways::previous))
                    .isEqualTo(positions);
            for (int i = 0; i < positions.size(); i += 9) stateIsThatOfAFreshFold(view, positions.get(i), fresh, seed);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void fromMeetingToMeetingEachStepIsTheLastThatAMeetingDecided(long seed) {
        var history = RandomHistory.of(seed, EVENTS);
        var ends = endsOfMeetings(FreshFold.of(history));
        var views = MONGO.client().getDatabase(Given.anyDatabase());
        var arrival = new Arrival();
        var register = new StoredRegister(views, arrival);
        try (var processor = new RegisterProcessor(
                new RecordedLedger(history), views, arrival, Clock.systemUTC(), Duration.ofMillis(20))) {
            processor.start();
            assertThat(register.await(history.size(), Duration.ofSeconds(30))).isTrue();
            var view = register.at(Moment.NOW);

            assertThat(walked(view, ends.get(0), "meeting", Played.Ways::next)).isEqualTo(ends);
            Collections.reverse(ends);
            assertThat(walked(view, ends.get(0), "meeting", Played.Ways::previous))
                    .isEqualTo(ends);
        }
    }

    private static void stateIsThatOfAFreshFold(Register.View view, long position, FreshFold fresh, long seed) {
        var replay = Replay.of(view, PLAN);
        var after = replay.after(replay.at(Long.toString(position), null));
        var ids = fresh.items().stream()
                .filter(id -> isOfPlan(id, after) || id.kind() == ItemKind.PLAN)
                .toList();
        var state = new LinkedHashMap<ItemId, Map<String, Object>>();
        after.items(ids).forEach(item -> state.put(item.id(), item.fields()));
        var expected = new LinkedHashMap<>(fresh.at(new Moment(null, null, position)));
        expected.keySet().retainAll(ids);
        assertThat(state).as("seed %s, position %s", seed, position).isEqualTo(expected);
    }

    private static boolean isOfPlan(ItemId id, Register.View view) {
        return view.ofPlan(PLAN, id.kind()).stream().anyMatch(item -> item.id().equals(id));
    }

    private static List<Long> walked(
            Register.View view, long from, @Nullable String by, Function<Played.Ways, @Nullable Long> onwards) {
        var walked = new ArrayList<Long>();
        for (Long at = from; at != null; ) {
            walked.add(at);
            at = onwards.apply(Replay.of(view, PLAN).at(at.toString(), by).ways());
        }
        return walked;
    }

    private static List<Long> positions(FreshFold fresh) {
        return new ArrayList<>(
                steps(fresh).stream().map(step -> step.event().position()).toList());
    }

    private static List<FreshFold.Told> steps(FreshFold fresh) {
        return fresh.told().stream()
                .filter(told -> told.touches().stream().anyMatch(RandomReplaysTest::isOfPlan))
                .toList();
    }

    private static boolean isOfPlan(Touch touch) {
        return touch.item().toString().equals("plan/" + PLAN)
                || PLAN.equals(touch.about().planId());
    }

    private static List<Long> endsOfMeetings(FreshFold fresh) {
        var decided =
                steps(fresh).stream().filter(told -> meeting(told) != null).toList();
        var ends = new ArrayList<Long>();
        for (int i = 0; i < decided.size(); i++)
            if (i + 1 == decided.size() || !meeting(decided.get(i)).equals(meeting(decided.get(i + 1))))
                ends.add(decided.get(i).event().position());
        return ends;
    }

    private static @Nullable String meeting(FreshFold.Told told) {
        return told.event().envelope().authority().meetingId();
    }
}
