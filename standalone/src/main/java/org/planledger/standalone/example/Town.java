package org.planledger.standalone.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.planledger.command.request.Command;
import org.planledger.standalone.history.HistoryCommand;
import org.planledger.values.ReportingYear;
import org.planledger.values.RiskScale;

/** One invented town and its partnership: what all parts of its life share. */
final class Town {

    private final Random random;
    private final Diary diary;
    private final Scribe scribe;
    private final Particulars particulars;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Members members;
    private final Meetings meetings;
    private final Recommendations recommendations;
    private final List<PlanLife> plans = new ArrayList<>();
    private @Nullable PlanLife plan;

    /**
     * What is settled about a town before its life begins.
     *
     * @param name "Hillford"
     * @param actionsAYear how many actions are planned for each year
     * @param until the last day that is lived
     */
    record Particulars(String name, int actionsAYear, ReportingYear year, RiskScale scale, LocalDate until) {}

    Town(Particulars particulars, LocalDate from, int number, long seed) {
        this.particulars = particulars;
        this.random = new Random(seed);
        this.diary = new Diary(from);
        this.scribe = new Scribe(number);
        this.members = new Members(this);
        this.meetings = new Meetings(this);
        this.recommendations = new Recommendations(this);
    }

    String id() {
        return slug() + "-example";
    }

    String name() {
        return particulars.name();
    }

    Particulars particulars() {
        return particulars;
    }

    Members members() {
        return members;
    }

    Meetings meetings() {
        return meetings;
    }

    Recommendations recommendations() {
        return recommendations;
    }

    Diary diary() {
        return diary;
    }

    LocalDate today() {
        return diary.today();
    }

    /** The plan in effect. */
    PlanLife plan() {
        if (plan == null) throw new IllegalStateException("No plan is in effect.");
        return plan;
    }

    boolean hasPlan() {
        return plan != null;
    }

    void follow(PlanLife next) {
        plan = next;
    }

    /** Every plan from its drafting on: work on one goes on for a while after the next has come into effect. */
    List<PlanLife> plans() {
        return plans;
    }

    List<HistoryCommand> passUntil(LocalDate friday) {
        diary.passUntil(friday);
        return scribe.take(Example.momentOf(friday));
    }

    List<Paper> takePapers() {
        return scribe.takePapers();
    }

    /** Stores a paper, so that a command can attach it. */
    void enclose(Paper paper) {
        scribe.enclose(paper);
    }

    void record(Command command, Ground ground) {
        scribe.record(command, ground);
    }

    /** On the authority of the office that deals with it from day to day. */
    void byDelegation(Command command, String office) {
        record(command, Ground.delegated(today(), office));
    }

    /** On the authority of the Executive. */
    void byExecutive(Command command) {
        record(command, meetings.executive());
    }

    /** An id that was not used before: "hillford-risk-12". */
    String next(String kind) {
        return slug() + "-" + kind + "-" + numbers.merge(kind, 1, Integer::sum);
    }

    String slug() {
        return particulars.name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String phrase(String name) {
        return oneOf(Phrases.of(name));
    }
}
