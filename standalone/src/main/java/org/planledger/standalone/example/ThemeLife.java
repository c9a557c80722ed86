package org.planledger.standalone.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.command.plan.AddTheme;
import org.planledger.command.plan.AssignThemeLead;
import org.planledger.command.plan.CoverDuty;
import org.planledger.command.plan.DeclareDuty;
import org.planledger.command.plan.LinkTheme;
import org.planledger.command.plan.LinkThemeToBoard;
import org.planledger.command.plan.ReleaseThemeLead;
import org.planledger.command.plan.RetireTheme;
import org.planledger.command.plan.RewordTheme;
import org.planledger.command.plan.TransferThemeLead;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;

/** One theme of a plan, and those who lead it. */
final class ThemeLife {

    private final Town town;
    private final PlanLife plan;
    private final int number;
    private final int which;
    private final List<Lead> leads = new ArrayList<>();
    private final Map<Lead, LocalDate> changedOn = new HashMap<>();
    private boolean open = true;
    private boolean reworded;

    /** @param which of the subjects */
    ThemeLife(Town town, PlanLife plan, int number, int which) {
        this.town = town;
        this.plan = plan;
        this.number = number;
        this.which = which;
    }

    String id() {
        return "t" + number;
    }

    PlanLife plan() {
        return plan;
    }

    Subject subject() {
        return Phrases.subjects().get(which);
    }

    String title() {
        return reworded ? subject().later() : subject().title();
    }

    boolean isOpen() {
        return open;
    }

    List<Lead> leads() {
        return leads;
    }

    void add(@Nullable PlanLife earlier) {
        town.byExecutive(new AddTheme(plan.id(), id(), number, subject().title()));
        if (earlier != null)
            earlier.openThemes().stream()
                    .filter(theme -> theme.which == which)
                    .forEach(theme -> town.byExecutive(new LinkTheme(plan.id(), id(), earlier.id(), theme.id())));
        var duty = subject().duty();
        var source = subject().source();
        if (duty != null && source != null) cover(duty, source);
        var board = town.name() + " " + subject().board();
        town.byExecutive(new LinkThemeToBoard(plan.id(), id(), board, null));
    }

    private void cover(String duty, String source) {
        var dutyId = plan.id() + "-duty-" + number;
        town.record(new DeclareDuty(plan.id(), dutyId, duty, source), Ground.statutory(town.today(), source));
        if (number != 5) town.byExecutive(new CoverDuty(plan.id(), dutyId, id()));
    }

    /** One theme waits a long time for its first lead. */
    void appoint() {
        int wait = number == 4 ? 260 : 0;
        town.diary().in(wait, () -> assign(town.members().otherThan(leads)));
        if (number % 3 == 0) town.diary().in(30, () -> assign(town.members().otherThan(leads)));
        town.diary().in(wait + town.between(300, 700), this::change);
        if (number == 2) town.diary().in(town.between(400, 600), this::releaseAll);
        if (number == 7) town.diary().in(town.between(500, 640), this::retire);
        if (number % 2 == 1) town.diary().in(town.between(200, 600), this::reword);
    }

    private void assign(Lead lead) {
        if (!open || leads.contains(lead)) return;
        town.byExecutive(new AssignThemeLead(plan.id(), id(), lead));
        leads.add(lead);
        changedOn.put(lead, town.today());
    }

    /** A quarter of the changes are recorded only months after they were decided. */
    private void change() {
        if (!open || !plan.inEffect()) return;
        var decided = town.meetings().executive();
        if (town.chance(0.25)) {
            var late = decided.because(town.phrase("why.late"));
            town.diary().in(town.between(100, 260), () -> transfer(late));
        } else transfer(decided);
        town.diary().in(town.between(330, 760), this::change);
    }

    /** Among those of whom nothing was decided since. */
    private void transfer(Ground ground) {
        var day = ground.on().firstDay();
        var from = leads.stream().filter(lead -> !isChangedAfter(day, lead)).findFirst();
        if (!open || from.isEmpty()) return;
        var taken =
                Stream.concat(leads.stream(), changedOn.keySet().stream().filter(lead -> isChangedAfter(day, lead)));
        transfer(from.get(), town.members().otherThan(taken.toList()), ground);
    }

    private boolean isChangedAfter(LocalDate day, Lead lead) {
        return changedOn.getOrDefault(lead, LocalDate.MIN).isAfter(day);
    }

    private void transfer(Lead from, Lead to, Ground ground) {
        town.record(new TransferThemeLead(plan.id(), id(), from, to), ground);
        leads.remove(from);
        leads.add(to);
        changedOn.put(from, ground.on().firstDay());
        changedOn.put(to, ground.on().firstDay());
    }

    private void releaseAll() {
        if (!plan.inEffect()) return;
        for (var lead : List.copyOf(leads))
            town.record(
                    new ReleaseThemeLead(plan.id(), id(), lead),
                    town.meetings().executive().because(town.phrase("why.released")));
        leads.forEach(lead -> changedOn.put(lead, town.today()));
        leads.clear();
        town.diary().in(town.between(90, 200), () -> assign(town.members().otherThan(leads)));
    }

    void handOver(Predicate<Lead> gone, Lead to) {
        for (var lead : leads.stream().filter(gone).toList())
            if (open && !leads.contains(to))
                transfer(lead, to, Ground.statutory(town.today(), "Health and Care Act 2022"));
    }

    private void reword() {
        if (!open || !plan.inEffect()) return;
        town.byExecutive(new RewordTheme(plan.id(), id(), number, subject().later()));
        reworded = true;
    }

    /** A decision that the papers date by the month alone. */
    private void retire() {
        if (!plan.inEffect()) return;
        PartialDate when = PlanLife.month(town.today());
        town.record(new RetireTheme(plan.id(), id()), Ground.paper(when, "Letter to the partners"));
        open = false;
    }
}
