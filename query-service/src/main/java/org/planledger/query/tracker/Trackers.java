package org.planledger.query.tracker;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planledger.query.answer.Found;
import org.planledger.query.answer.Parameters;
import org.planledger.query.answer.Problem;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;
import org.springframework.stereotype.Component;

/** All trackers, by their names. */
@Component
public class Trackers {
    private final List<Tracker<?>> all;
    private final Clock clock;

    Trackers(List<Tracker<?>> all, Clock clock) {
        this.all = all.stream()
                .sorted(Comparator.comparing(tracker -> tracker.about().title()))
                .toList();
        this.clock = clock;
    }

    public List<Tracker<?>> all() {
        return all;
    }

    void require(String partnershipId, Register.View view) {
        Found.in(view, ItemId.of(ItemKind.PARTNERSHIP, partnershipId));
    }

    public Optional<Tracker<?>> find(String name) {
        return all.stream()
                .filter(tracker -> tracker.about().name().equals(name))
                .findFirst();
    }

    /** @throws Problem where there is no such tracker */
    public Tracker<?> named(String name) {
        return find(name)
                .orElseThrow(() -> Problem.notFound("There is no tracker '" + name + "'; there are "
                        + String.join(
                                ", ", all.stream().map(t -> t.about().name()).toList()) + "."));
    }

    /**
     * One of them with some of its columns.
     *
     * @param title the heading under which a page has it
     * @param columns their names; the first one names the row
     */
    public Tracker<?> excerpt(String name, String title, String... columns) {
        return Excerpt.of(named(name), title, List.of(columns));
    }

    /** One of them with all of its columns. */
    public Tracker<?> under(String title, String name) {
        return Excerpt.ofAll(named(name), title);
    }

    /** @throws Problem where the parameters ask for what there is not */
    public Table table(String partnershipId, String name, Map<String, String> parameters, Register.View view) {
        return table(partnershipId, named(name), parameters, view);
    }

    /** The same of a table that a page has for itself. */
    public Table table(String partnershipId, Tracker<?> tracker, Map<String, String> parameters, Register.View view) {
        var asked = Asked.of(tracker, parameters);
        var today = LocalDate.ofInstant(clock.instant(), Parameters.LONDON);
        return Table.of(tracker, Look.at(view, partnershipId, asked.plan(), today), asked);
    }
}
