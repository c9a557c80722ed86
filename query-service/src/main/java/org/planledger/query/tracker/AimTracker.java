package org.planledger.query.tracker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Aims;
import org.planledger.query.fold.Field;
import org.planledger.query.register.ItemKind;
import org.springframework.stereotype.Component;

/** What a plan aims at, and how near it came. */
@Component
class AimTracker implements Tracker<Line> {

    @Override
    public About about() {
        return About.ofPlan(
                "aims",
                "Targets and outcomes",
                "What the plan is to reach, from where it starts, and what was measured last.",
                "This plan has no target and no outcome yet.");
    }

    @Override
    public List<Line> lines(Look look) {
        return look.ofPlans(ItemKind.TARGET, ItemKind.OUTCOME);
    }

    @Override
    public List<Column<Line>> columns() {
        return List.of(
                Column.item("aim", "Target or outcome", Line::link),
                Column.<Line>constant(
                                "kind", "Kind", line -> line.item().id().kind().name())
                        .counted(),
                Column.<Line>item("theme", "Theme", Line::theme).filtered(),
                Column.text("baseline", "Starts from", line -> line.words(Field.Aim.BASELINE)),
                Column.text("target", "Aims at", line -> line.words(Field.Aim.AIM)),
                Column.date("due", "Due", line -> line.text(Field.Aim.DUE)),
                Column.<Line>text("measuredBy", "Measured by", line -> line.text(Field.Aim.MEASURED_BY))
                        .beneath(),
                Column.<Line>text("period", "Last measured for", line -> latest(line, "period"))
                        .sortedBy(line ->
                                Aims.lastMeasured(line.item()).map(Aims::end).orElse(null)),
                Column.text("figures", "Last figures", line -> latest(line, "figures")),
                Column.<Line>text("narrative", "What was said", line -> latest(line, "narrative"))
                        .beneath(),
                Column.<Line>number("updates", "Times measured", line -> line.size(Field.Aim.UPDATES))
                        .summed());
    }

    /**
     * A part of the update for the newest period in words, or null where there is none; of one period, the last one.
     */
    private static @Nullable Object latest(Line line, String part) {
        return Aims.lastMeasured(line.item())
                .map(update -> line.look().values().lines(part, update.get(part)))
                .orElse(null);
    }
}
