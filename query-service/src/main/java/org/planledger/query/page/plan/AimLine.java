package org.planledger.query.page.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.planledger.query.fold.Aims;
import org.planledger.query.fold.Field.Aim;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.word.Figures;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;

/**
 * A target or an outcome of a theme.
 *
 * @param words what it aims at and by when, or how it stood when it was measured last
 */
record AimLine(String title, String href, String words) {

    /** The targets, then the outcomes. */
    static List<AimLine> of(Item theme, Visit visit) {
        var targets = visit.view().of(theme.id(), ItemKind.TARGET).stream().map(one -> target(one, visit));
        var outcomes = visit.view().of(theme.id(), ItemKind.OUTCOME).stream().map(one -> outcome(one, visit));
        return Stream.concat(targets, outcomes).toList();
    }

    private static AimLine target(Item target, Visit visit) {
        var words = new StringBuilder("Target: ").append(in(target, Aim.AIM, visit));
        if (target.fields().containsKey(Aim.DUE)) words.append(", due ").append(in(target, Aim.DUE, visit));
        if (target.fields().get(Aim.BASELINE) instanceof Map<?, ?> baseline)
            words.append(". It starts from ").append(Figures.words(baseline));
        return of(target, words + ".", visit);
    }

    private static AimLine outcome(Item outcome, Visit visit) {
        var by = outcome.text(Aim.MEASURED_BY);
        var measured = Aims.lastMeasured(outcome)
                .map(update -> "Last measured for " + visit.values().line(Aim.UPDATES, update))
                .orElse("Not measured yet.");
        return of(outcome, "Outcome" + (by.isEmpty() ? ". " : ", measured by: " + by + ". ") + measured, visit);
    }

    private static AimLine of(Item aim, String words, Visit visit) {
        return new AimLine(Headings.of(aim), visit.to(aim.id()), words);
    }

    private static String in(Item aim, String field, Visit visit) {
        return visit.values().line(field, aim.fields().get(field));
    }
}
