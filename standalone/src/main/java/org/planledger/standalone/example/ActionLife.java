package org.planledger.standalone.example;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.planledger.command.action.AssignActionOwner;
import org.planledger.command.action.CancelAction;
import org.planledger.command.action.CarryForwardAction;
import org.planledger.command.action.CompleteAction;
import org.planledger.command.action.PauseAction;
import org.planledger.command.action.PlanAction;
import org.planledger.command.action.ReopenAction;
import org.planledger.command.action.ReportProgress;
import org.planledger.command.action.RescheduleAction;
import org.planledger.command.action.StartAction;
import org.planledger.command.request.Command;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;
import org.planledger.values.ReportedStatus;

/** One action: begun, reported on, moved, finished or given up. */
final class ActionLife {

    private enum Stage {
        PLANNED,
        UNDER_WAY,
        PAUSED,
        COMPLETE,
        CANCELLED
    }

    private final Town town;
    private final ThemeLife theme;
    private final String id;
    private final double silence;
    private YearLife year;
    private Lead owner;
    private LocalDate due;
    /** When it will really be finished, which nobody knows. */
    private LocalDate finish;

    private LocalDate started;
    private LocalDate said;
    private Stage stage = Stage.PLANNED;

    ActionLife(Town town, YearLife year, ThemeLife theme) {
        this.town = town;
        this.year = year;
        this.theme = theme;
        this.id = town.next("action");
        this.owner = town.members().lead();
        this.silence = town.chance(0.1) ? 0.5 : 0.07;
        this.due = latest(town.today(), year.first()).plusDays(town.between(60, 330));
        this.finish = due.plusDays(slip());
        this.started = due.minusDays(town.between(50, 160));
        this.said = town.today();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private int slip() {
        if (town.chance(0.55)) return -town.between(0, 25);
        return town.chance(0.65) ? town.between(20, 150) : town.between(150, 520);
    }

    String id() {
        return id;
    }

    boolean isOver() {
        return stage == Stage.COMPLETE || stage == Stage.CANCELLED;
    }

    boolean isComplete() {
        return stage == Stage.COMPLETE;
    }

    void plan() {
        var texts = theme.subject().actions();
        var wards = town.chance(0.6) ? List.of(town.phrase("wards")) : List.<String>of();
        var title = town.oneOf(texts) + (wards.isEmpty() ? "" : ": " + wards.get(0));
        var by = town.chance(0.3) ? PlanLife.month(due) : PartialDate.of(due);
        record(new PlanAction(id, year.id(), theme.id(), title, null, owner, by, wards), "theme lead");
        if (town.chance(0.03)) return;
        town.diary().on(latest(started, town.today().plusDays(8)), this::start);
        if (town.chance(0.08)) town.diary().in(town.between(30, 200), this::changeOwner);
        if (town.chance(0.06)) town.diary().in(town.between(60, 200), this::pause);
        if (town.chance(0.06)) town.diary().in(town.between(60, 300), this::cancel);
    }

    private void start() {
        if (stage != Stage.PLANNED) return;
        started = town.today();
        stage = Stage.UNDER_WAY;
        record(new StartAction(id), "agency");
        town.diary().on(due.minusDays(town.between(-20, 30)), this::lookAtTheDate);
        completeOn(latest(finish, started.plusDays(14)));
    }

    /** Some work is finished for months before anybody writes it down. */
    private void completeOn(LocalDate day) {
        int late = town.chance(0.06) ? town.between(80, 240) : town.between(0, 6);
        town.diary().on(day.plusDays(late), () -> complete(day, late > 60));
    }

    void report() {
        if (isOver() || stage == Stage.PAUSED || town.chance(silence)) return;
        boolean begun = stage == Stage.UNDER_WAY;
        var status = begun ? status() : ReportedStatus.AT_RISK;
        var text = town.phrase("progress." + (begun ? status.name() : "NOT_STARTED"));
        record(new ReportProgress(id, status, begun ? percent() : 0, text), "agency");
    }

    private ReportedStatus status() {
        long over = ChronoUnit.DAYS.between(due, finish);
        if (over > 120) return ReportedStatus.OFF_TRACK;
        return over > 10 ? ReportedStatus.AT_RISK : ReportedStatus.ON_TRACK;
    }

    private int percent() {
        long whole = Math.max(1, ChronoUnit.DAYS.between(started, finish));
        long done = ChronoUnit.DAYS.between(started, town.today());
        return (int) Math.max(5, Math.min(95, 100 * done / whole)) / 5 * 5;
    }

    /** Most dates that cannot be held are moved, some more than once; some only pass. */
    private void lookAtTheDate() {
        if (isOver() || !finish.isAfter(due) || town.chance(0.2)) return;
        var step = Math.max(20, ChronoUnit.DAYS.between(due, finish) * town.between(40, 110) / 100);
        due = due.plusDays(step);
        record(
                new RescheduleAction(
                        id, PartialDate.of(due), town.members().words(owner), "Safer " + town.name() + " Board"),
                town.meetings().executive().because(town.phrase("why.moved")));
        town.diary().on(due.minusDays(town.between(-10, 25)), this::lookAtTheDate);
    }

    /** What was said of it meanwhile comes before the word that it is done. */
    private void complete(LocalDate done, boolean late) {
        if (stage == Stage.PAUSED) completeOn(town.today().plusDays(40));
        if (stage != Stage.UNDER_WAY) return;
        var evidence = town.chance(0.72) ? town.phrase("evidence") : null;
        var ground = Ground.delegated(latest(done, said), "agency");
        record(
                new CompleteAction(id, PartialDate.of(done), evidence),
                late ? ground.because(town.phrase("why.late")) : ground);
        stage = Stage.COMPLETE;
        if (town.chance(0.05)) town.diary().in(town.between(20, 70), this::reopen);
    }

    private void reopen() {
        if (stage != Stage.COMPLETE || !year.isOpen()) return;
        record(new ReopenAction(id), town.meetings().executive().because(town.phrase("why.reopened")));
        stage = Stage.UNDER_WAY;
        finish = town.today().plusDays(town.between(40, 120));
        completeOn(finish);
    }

    private void pause() {
        if (stage != Stage.UNDER_WAY) return;
        record(new PauseAction(id), Ground.delegated(town.today(), "theme lead").because(town.phrase("why.paused")));
        stage = Stage.PAUSED;
        int rest = town.between(30, 120);
        finish = finish.plusDays(rest);
        town.diary().in(rest, this::goOn);
    }

    private void goOn() {
        if (stage != Stage.PAUSED) return;
        record(new StartAction(id), "theme lead");
        stage = Stage.UNDER_WAY;
    }

    private void cancel() {
        if (!isOver()) cancel(town.phrase("why.cancelled"));
    }

    private void cancel(String why) {
        record(new CancelAction(id), town.meetings().executive().because(why));
        stage = Stage.CANCELLED;
    }

    private void changeOwner() {
        if (isOver()) return;
        owner = town.members().otherThan(List.of(owner));
        record(new AssignActionOwner(id, owner), "theme lead");
    }

    /** The year is over: what is open goes on in the next one, or ends. */
    void settle(Optional<YearLife> next) {
        if (isOver()) return;
        if (next.isEmpty() || !theme.isOpen() || town.chance(0.1)) {
            cancel(town.phrase("why.ended"));
            return;
        }
        year = next.get();
        year.take(this);
        record(
                new CarryForwardAction(id, year.id()),
                town.meetings().executive().because(town.phrase("why.carried")));
    }

    private void record(Command command, String office) {
        record(command, Ground.delegated(town.today(), office));
    }

    private void record(Command command, Ground ground) {
        town.record(command, ground);
        said = town.today();
    }
}
