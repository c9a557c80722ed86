package org.planledger.query.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.planledger.events.AchievementEvent.AchievementCorrected;
import org.planledger.events.AchievementEvent.AchievementRecorded;
import org.planledger.events.AchievementEvent.AchievementWithdrawn;
import org.planledger.events.ActionEvent.ActionCompleted;
import org.planledger.events.ActionEvent.ActionPlanned;
import org.planledger.events.ActionEvent.ActionReopened;
import org.planledger.events.ActionEvent.ActionRescheduled;
import org.planledger.events.ActionEvent.ActionStarted;
import org.planledger.events.ActionEvent.ProgressReported;
import org.planledger.events.ActionPlanEvent.ActionListed;
import org.planledger.events.ActionPlanEvent.ActionPlanYearOpened;
import org.planledger.events.DomainEvent;
import org.planledger.events.Envelope;
import org.planledger.events.EventType;
import org.planledger.events.PartnershipEvent.MemberAdmitted;
import org.planledger.events.PartnershipEvent.PartnershipRegistered;
import org.planledger.events.PartnershipEvent.PlanBroughtIntoEffect;
import org.planledger.events.PlanEvent.PlanDrafted;
import org.planledger.events.PlanEvent.ThemeAdded;
import org.planledger.events.PlanEvent.ThemeLeadAssigned;
import org.planledger.events.PlanEvent.ThemeLeadReleased;
import org.planledger.events.PlanEvent.ThemeLinked;
import org.planledger.events.PlanEvent.ThemeReworded;
import org.planledger.events.RecommendationEvent.RecommendationAdopted;
import org.planledger.events.RecommendationEvent.RecommendationProposed;
import org.planledger.events.ReviewEvent.ScrutinyReviewClosed;
import org.planledger.events.ReviewEvent.ScrutinyReviewOpened;
import org.planledger.events.Streams;
import org.planledger.ledger.RecordedEvent;
import org.planledger.values.Authority;
import org.planledger.values.Body;
import org.planledger.values.Lead;
import org.planledger.values.MemberCategory;
import org.planledger.values.PartialDate;
import org.planledger.values.RecommendationKind;
import org.planledger.values.ReportedStatus;
import org.planledger.values.Span;

/** A history of two partnerships that a seed decides, with facts recorded late and items touched again and again. */
public final class RandomHistory {
    public static final Instant BEGIN = Instant.parse("2020-01-01T00:00:00Z");
    private static final List<String> PARTNERSHIPS = List.of("north", "south");

    private final Random random;
    private final List<RecordedEvent> events = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private final List<String> achievements = new ArrayList<>();
    private final List<String> recommendations = new ArrayList<>();
    private final Map<String, Integer> themes = new HashMap<>();
    private int reviews;
    private int actions;

    private RandomHistory(long seed) {
        random = new Random(seed);
    }

    /** About so many events, at positions from 1 on, a minute apart. */
    public static List<RecordedEvent> of(long seed, int count) {
        var history = new RandomHistory(seed);
        history.begin();
        while (history.events.size() < count) history.step();
        return List.copyOf(history.events);
    }

    /** The same, some days apart, and each decided on the day on which it is recorded. */
    public static List<RecordedEvent> recordedOnTheDay(long seed, int count) {
        return of(seed, count).stream().map(RandomHistory::onTheDay).toList();
    }

    private static RecordedEvent onTheDay(RecordedEvent event) {
        var recordedAt = BEGIN.plus(Duration.ofDays(7 * event.position()));
        var envelope = event.envelope();
        var day = PartialDate.of(LocalDate.ofInstant(recordedAt, ZoneOffset.UTC));
        return new RecordedEvent(
                event.position(),
                recordedAt,
                event.id(),
                event.stream(),
                event.sequence(),
                new Envelope(envelope.command(), envelope.actor(), day, envelope.authority(), envelope.reason()),
                event.event(),
                event.line());
    }

    /** Some entries are decided by a meeting, several by the same. */
    private static String meeting(long position) {
        return position % 5 < 2 ? "m" + position / 10 : null;
    }

    private void begin() {
        for (var id : PARTNERSHIPS) {
            record(Streams.partnership(id), new PartnershipRegistered(id, id + " CSP", "Council", "Executive", "OSC"));
            record(
                    Streams.partnership(id),
                    new MemberAdmitted(id, "police", "Police", MemberCategory.RESPONSIBLE_AUTHORITY));
            var span = new Span(PartialDate.parse("2020"), PartialDate.parse("2024"));
            record(Streams.plan(plan(id)), new PlanDrafted(plan(id), id, "Plan of " + id, span));
            record(Streams.partnership(id), new PlanBroughtIntoEffect(id, plan(id)));
            addTheme(id);
            record(Streams.actionPlan(id), new ActionPlanYearOpened(id, plan(id), span));
        }
    }

    private void step() {
        var id = PARTNERSHIPS.get(random.nextInt(10) < 8 ? 0 : 1);
        switch (random.nextInt(14)) {
            case 0 -> addTheme(id);
            case 1, 2 -> record(Streams.plan(plan(id)), new ThemeReworded(plan(id), theme(id), 1, words()));
            case 3, 4 -> record(Streams.plan(plan(id)), new ThemeLeadAssigned(plan(id), theme(id), lead()));
            case 5 -> record(Streams.plan(plan(id)), new ThemeLeadReleased(plan(id), theme(id), lead()));
            case 6 -> achieve(id);
            case 7, 8 -> correct();
            case 9 -> propose(id);
            case 10 -> review(id);
            case 11, 12 -> act(id);
            default -> link();
        }
    }

    private void addTheme(String id) {
        int number = themes.merge(id, 1, Integer::sum);
        record(Streams.plan(plan(id)), new ThemeAdded(plan(id), "t" + number, number, words()));
    }

    private void achieve(String id) {
        var achievement = "a" + achievements.size();
        achievements.add(achievement);
        record(
                Streams.achievement(achievement),
                new AchievementRecorded(achievement, plan(id), theme(id), words(), null, List.of(), null, null));
    }

    private void correct() {
        if (achievements.isEmpty()) return;
        var id = achievements.get(random.nextInt(achievements.size()));
        record(
                Streams.achievement(id),
                random.nextInt(5) == 0
                        ? new AchievementWithdrawn(id)
                        : new AchievementCorrected(id, words(), null, List.of(), words(), null));
    }

    private void propose(String id) {
        if (!recommendations.isEmpty() && random.nextBoolean()) {
            var old = recommendations.get(random.nextInt(recommendations.size()));
            record(
                    Streams.recommendation(old),
                    new RecommendationAdopted(old, random.nextBoolean() ? Body.COMMITTEE : Body.EXECUTIVE));
            return;
        }
        var recommendation = "r" + recommendations.size();
        recommendations.add(recommendation);
        record(
                Streams.recommendation(recommendation),
                new RecommendationProposed(
                        recommendation,
                        id,
                        plan(id),
                        null,
                        "A",
                        RecommendationKind.FOR_ACTION,
                        words(),
                        words(),
                        "OSC",
                        "Executive",
                        null));
    }

    /** A new action, or the next thing that happens to an old one. */
    private void act(String id) {
        if (actions == 0 || random.nextInt(4) == 0) {
            var action = "x" + actions++;
            record(Streams.actionPlan(id), new ActionListed(id, action));
            var due = PartialDate.parse("2021");
            record(
                    Streams.action(action),
                    new ActionPlanned(action, id, theme(id), words(), null, lead(), due, List.of()));
            return;
        }
        var action = "x" + random.nextInt(actions);
        var due = PartialDate.parse(String.valueOf(2020 + random.nextInt(5)));
        var event = List.of(
                new ActionStarted(action),
                new ActionRescheduled(action, due, words(), words()),
                new ProgressReported(action, ReportedStatus.AT_RISK, random.nextInt(101), words()),
                new ActionCompleted(action, due, null),
                new ActionReopened(action));
        record(Streams.action(action), event.get(random.nextInt(event.size())));
    }

    private void review(String id) {
        var review = "v" + reviews++;
        record(Streams.reviews(id), new ScrutinyReviewOpened(review, id, words(), null));
        record(Streams.reviews(id), new ScrutinyReviewClosed(review));
    }

    /** Touches two items with one entry. */
    private void link() {
        record(
                Streams.plan(plan("north")),
                new ThemeLinked(plan("north"), theme("north"), plan("south"), theme("south")));
    }

    /** Known to the year, the month or the day. */
    private PartialDate date() {
        var day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(4 * 365)).toString();
        return PartialDate.parse(day.substring(0, List.of(4, 7, 10).get(random.nextInt(3))));
    }

    private void record(String stream, DomainEvent event) {
        long position = events.size() + 1L;
        long sequence = sequences.merge(stream, 0L, (old, zero) -> old + 1);
        var decidedOn = date();
        var envelope = new Envelope(
                new Envelope.CommandReference(
                        "c" + position, EventType.of(event).name(), "0".repeat(64), null),
                new Envelope.Actor("p", "Executive recorder"),
                decidedOn,
                new Authority(Authority.Kind.MEETING, "Minute " + position, meeting(position)),
                null);
        events.add(new RecordedEvent(
                position,
                BEGIN.plusSeconds(60 * position),
                "e" + position,
                stream,
                sequence,
                envelope,
                event,
                "line " + position));
    }

    private static String plan(String partnership) {
        return partnership + "-plan";
    }

    private String theme(String partnership) {
        return "t" + (1 + random.nextInt(themes.getOrDefault(partnership, 1)));
    }

    private Lead lead() {
        return new Lead("police", random.nextBoolean() ? "Unit " + random.nextInt(3) : null);
    }

    private String words() {
        return "Words " + random.nextInt(1000);
    }
}
