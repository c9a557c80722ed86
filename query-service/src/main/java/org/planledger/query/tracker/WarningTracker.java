package org.planledger.query.tracker;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.page.word.Fields;
import org.planledger.query.warning.Attention;
import org.planledger.query.warning.Warning;
import org.springframework.stereotype.Component;

/** What needs attention. */
@Component
class WarningTracker implements Tracker<WarningTracker.Told> {
    private final Attention attention;

    WarningTracker(Attention attention) {
        this.attention = attention;
    }

    record Told(Warning warning, Look look) {
        @Nullable
        Link about() {
            return look.view().item(warning.item()).map(Link::to).orElse(null);
        }

        /** "Theme without lead". */
        String kind() {
            return Fields.capital(warning.code().replace('-', ' '));
        }
    }

    @Override
    public About about() {
        return About.ofPlan(
                "warnings",
                "Warnings",
                "What is missing, late or silent. A warning refuses nothing: it says where somebody should look.",
                "Nothing needs attention.");
    }

    @Override
    public List<Told> lines(Look look) {
        return Stream.concat(
                        attention.ofPartnership(look.partnership(), look.view()).stream(),
                        look.plans().stream().flatMap(plan -> attention.ofPlan(plan, look.view()).stream()))
                .map(warning -> new Told(warning, look))
                .toList();
    }

    @Override
    public List<Column<Told>> columns() {
        return List.of(
                Column.item("about", "About", Told::about),
                Column.<Told>text("kind", "Warning", Told::kind).counted(),
                Column.text("sentence", "What it says", told -> told.warning().sentence()));
    }
}
