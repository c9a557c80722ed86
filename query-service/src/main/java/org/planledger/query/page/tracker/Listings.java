package org.planledger.query.page.tracker;

import java.util.LinkedHashMap;
import java.util.Map;
import org.planledger.query.answer.Problem;
import org.planledger.query.page.frame.Sheet;
import org.planledger.query.page.frame.TextBox;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.tracker.Asked;
import org.planledger.query.tracker.Column;
import org.planledger.query.tracker.Table;
import org.planledger.query.tracker.Tracker;
import org.planledger.query.tracker.Trackers;
import org.springframework.stereotype.Component;

/** Puts what an address asks to a tracker, for whichever page shows its rows. */
@Component
public class Listings {
    private final Trackers trackers;

    Listings(Trackers trackers) {
        this.trackers = trackers;
    }

    /**
     * @param parameters of the address; those that the tracker does not know are passed over
     * @throws org.planledger.query.answer.Problem where an order or a page is asked for that there is not
     */
    public Listing of(Visit visit, String partnershipId, Tracker<?> tracker, Map<String, String> parameters) {
        return of(visit, partnershipId, tracker, parameters, Map.of());
    }

    /** @param fixed what the page asks in any case, whatever the address says */
    public Listing of(
            Visit visit,
            String partnershipId,
            Tracker<?> tracker,
            Map<String, String> parameters,
            Map<String, String> fixed) {
        var said = new LinkedHashMap<>(parameters);
        said.putAll(fixed);
        var known = new LinkedHashMap<>(Asked.among(tracker, said));
        var faults = TextBox.tooLong(Asked.TEXT, known.get(Asked.TEXT)).stream().toList();
        known.computeIfPresent(Asked.TEXT, (name, text) -> TextBox.kept(text));
        var table = table(visit, partnershipId, tracker, known);
        var sheet = Sheet.of(table.rows(), parameters.get(Sheet.PARAMETER));
        return new Listing(visit, partnershipId, table, Asked.of(tracker, known), sheet, fixed, faults);
    }

    private Table table(Visit visit, String partnershipId, Tracker<?> tracker, Map<String, String> known) {
        try {
            return trackers.table(partnershipId, tracker, known, visit.view());
        } catch (Problem problem) {
            throw inWords(problem, tracker, visit);
        }
    }

    /** What an address cannot ask, without the names that programs know. */
    private static Problem inWords(Problem problem, Tracker<?> tracker, Visit visit) {
        return switch (problem.field()) {
            case Asked.SORT ->
                Problem.invalid(
                        Asked.SORT,
                        "'sort' can be one of the columns of this list: "
                                + String.join(
                                        ", ",
                                        tracker.columns().stream()
                                                .map(column -> column.worded(visit.values()::status))
                                                .map(Column::title)
                                                .toList())
                                + ".");
            case Asked.PLAN ->
                Problem.invalid(
                        Asked.PLAN,
                        "'plan' can be one of the plans that this partnership had at that moment, or all of them.");
            default -> problem;
        };
    }

    /** A tracker by its name. */
    public Tracker<?> named(String name) {
        return trackers.named(name);
    }

    /** The same under the heading of a page. */
    public Tracker<?> under(String title, String name) {
        return trackers.under(title, name);
    }

    /** One with some of its columns under the heading of a page; the first column names the row. */
    public Tracker<?> excerpt(String name, String title, String... columns) {
        return trackers.excerpt(name, title, columns);
    }
}
