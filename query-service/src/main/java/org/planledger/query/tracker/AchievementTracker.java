package org.planledger.query.tracker;

import java.util.Comparator;
import java.util.List;
import org.planledger.query.fold.Field;
import org.planledger.query.register.ItemKind;
import org.springframework.stereotype.Component;

/** What was done, with its figures and evidence. */
@Component
class AchievementTracker implements Tracker<Line> {

    @Override
    public About about() {
        return About.ofPlan(
                "achievements",
                "Achievements register",
                "What was achieved under each theme, with the figures as they were given and the evidence for them.",
                "No achievement is recorded in this plan yet. The theme lead or the executive recorder can record one.");
    }

    /** Theme by theme; those that were withdrawn come last. */
    @Override
    public List<Line> lines(Look look) {
        var themes = look.ofPlans(ItemKind.THEME).stream()
                .map(theme -> theme.item().id())
                .toList();
        return look.ofPlans(ItemKind.ACHIEVEMENT).stream()
                .sorted(Comparator.comparing((Line line) -> line.is("WITHDRAWN"))
                        .thenComparing(line -> themes.indexOf(line.themeId())))
                .toList();
    }

    @Override
    public List<Column<Line>> columns() {
        return List.of(
                Column.item("achievement", "Achievement", Line::link),
                Column.<Line>item("theme", "Theme", Line::theme).filtered(),
                Column.<Line>text("when", "When", line -> line.words(Field.Achievement.HAPPENED))
                        .sortedBy(line -> line.begin(Field.Achievement.HAPPENED)),
                Column.text("figures", "Figures", line -> line.words(Field.Achievement.FIGURES)),
                Column.text("evidence", "Evidence", line -> line.text(Field.Achievement.EVIDENCE)),
                Column.<Line>number("files", "Files attached", line -> line.size(Field.Achievement.ATTACHMENTS))
                        .summed(),
                Column.text("verification", "Checked", line -> line.text(Field.Achievement.VERIFICATION)),
                Column.<Line>status("Status", line -> line.text(Field.STATUS)));
    }
}
