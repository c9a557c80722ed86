package org.planledger.query.tracker;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Field;
import org.planledger.query.provenance.Provenance;
import org.planledger.query.provenance.Setting;
import org.planledger.query.register.FieldChange;
import org.planledger.query.register.ItemKind;
import org.springframework.stereotype.Component;

/** How risks moved since they were raised. */
@Component
class RiskTracker implements Tracker<RiskTracker.Rated> {

    /**
     * A risk.
     *
     * @param scores its scores, newest first
     */
    record Rated(Line line, List<Setting> scores) {
        static Rated of(Line line) {
            var known = line.provenance().get(Field.Risk.SCORE);
            return new Rated(line, known == null ? List.of() : scores(known));
        }

        private static List<Setting> scores(Provenance known) {
            return Stream.concat(Stream.of(known.setBy()), known.earlier().stream())
                    .toList();
        }

        String text(String field) {
            return line.text(field);
        }

        @Nullable
        Object first() {
            return scores.isEmpty()
                    ? null
                    : scores.get(scores.size() - 1).change().after();
        }

        Optional<Setting> last() {
            return scores.stream().findFirst();
        }

        /** Against the score before the newest one. */
        String movement() {
            var change = last().map(Setting::change);
            if (scores.size() < 2) return "Not rated again";
            long by = change.map(one -> number(one.after()) - number(one.before()))
                    .orElse(0L);
            return by > 0 ? "Up" : by < 0 ? "Down" : "Unchanged";
        }

        @Nullable
        Object previous() {
            return scores.size() < 2
                    ? null
                    : last().map(Setting::change).map(FieldChange::before).orElse(null);
        }

        private static long number(@Nullable Object score) {
            return score instanceof Number number ? number.longValue() : 0;
        }
    }

    @Override
    public About about() {
        return About.ofPartnership(
                "risk-movement",
                "Risk movement",
                "Each risk with its score when it was raised, before it was last rated, and now.",
                "No risk is recorded yet. The executive recorder can raise one, and a theme lead one about their own theme.");
    }

    @Override
    public List<Rated> lines(Look look) {
        return look.ofPartnership(ItemKind.RISK).stream().map(Rated::of).toList();
    }

    @Override
    public List<Column<Rated>> columns() {
        return List.of(
                Column.item("risk", "Risk", one -> one.line().link()),
                Column.<Rated>item("theme", "Theme", one -> one.line().theme()).filtered(),
                Column.<Rated>status("Status", one -> one.text(Field.STATUS)),
                Column.number("firstScore", "First score", Rated::first),
                Column.number("previousScore", "Score before", Rated::previous),
                Column.number(
                        "score", "Score", one -> one.line().item().fields().get(Field.Risk.SCORE)),
                Column.<Rated>text("band", "Band", one -> one.text(Field.Risk.BAND))
                        .counted(),
                Column.<Rated>text("movement", "Movement", Rated::movement).counted(),
                Column.date(
                        "rated",
                        "Last rated",
                        one -> one.last()
                                .map(rated -> rated.entry().decidedOn().toString())
                                .orElse(null)),
                Column.text(
                        "mitigations",
                        "What is done about it",
                        one -> one.line().words(Field.Risk.MITIGATIONS)),
                Column.date("raised", "Raised", one -> one.text(Field.Risk.RAISED_ON)));
    }
}
