package org.planledger.query.tracker;

import java.util.List;
import org.planledger.query.fold.Field;
import org.planledger.query.register.ItemKind;
import org.springframework.stereotype.Component;

/** Which theme covers which statutory duty. */
@Component
class DutyTracker implements Tracker<Line> {

    @Override
    public About about() {
        return About.ofPlan(
                "duties",
                "Statutory coverage",
                "The duties that the law lays on the partnership, and the themes that cover them.",
                "No duty is declared in this plan yet. The executive recorder can declare one.");
    }

    @Override
    public List<Line> lines(Look look) {
        return look.ofPlans(ItemKind.DUTY);
    }

    @Override
    public List<Column<Line>> columns() {
        return List.of(
                Column.item("duty", "Duty", Line::link),
                Column.text("source", "Where the law says so", line -> line.text(Field.Aim.SOURCE)),
                Column.<Line>item("plan", "Plan", Line::plan),
                Column.<Line>yes("covered", "Covered", duty -> !coveredBy(duty).isEmpty())
                        .counted(),
                Column.<Line>item("themes", "Covered by", DutyTracker::coveredBy)
                        .filtered());
    }

    /** A theme that was retired covers nothing any more. */
    private static List<Link> coveredBy(Line duty) {
        return duty.look().standingThemes(duty.item().fields().get(Field.Aim.COVERED_BY));
    }
}
