package org.planledger.query.page.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.story.Told;
import org.planledger.query.page.word.Fields;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Change;
import org.planledger.query.register.FieldChange;
import org.planledger.query.register.Item;

/**
 * What became of one item between two points.
 *
 * @param added whether it is new since the first point
 * @param late whether a step tells something that had been decided by the first point and was recorded after it
 * @param fields the net difference of each field; a field that is as it was before is left out
 * @param news what happened in between that the fields do not say, in words
 * @param steps the entries between the points, oldest first
 */
public record NetChange(
        Item item,
        String kind,
        String heading,
        String href,
        String story,
        boolean added,
        boolean late,
        List<Told.Step> fields,
        List<String> news,
        List<Told> steps) {

    static NetChange of(Item item, List<Change> changes, Points.Point since, Visit visit, Values values) {
        var history = visit.view().history(item.id());
        boolean added = history.isEmpty() || history.get(0).entry().position() > since.position();
        return new NetChange(
                item,
                Fields.kind(item.id().kind()).toLowerCase(Locale.UK),
                Headings.of(item),
                visit.to(item.id()),
                visit.to("/history/" + item.id()),
                added,
                changes.stream().map(Change::entry).anyMatch(since::isLate),
                net(changes, values),
                News.of(changes),
                changes.stream().map(change -> Told.of(change, values)).toList());
    }

    private static List<Told.Step> net(List<Change> changes, Values values) {
        var first = new LinkedHashMap<String, FieldChange>();
        var last = new LinkedHashMap<String, FieldChange>();
        for (var change : changes) {
            for (var field : change.fields()) {
                first.putIfAbsent(field.field(), field);
                last.put(field.field(), field);
            }
        }
        var net = new ArrayList<Told.Step>();
        first.forEach((name, from) -> {
            var to = Objects.requireNonNull(last.get(name)).after();
            var step = Told.Step.between(name, from.before(), to, values);
            if (!Objects.equals(from.before(), to) && step.isAny()) net.add(step);
        });
        return net;
    }

    /** "New action, date moved once", "Theme changed", or "Touched, and as it was before". */
    public String what() {
        return String.join(
                ", ", Stream.concat(Stream.of(difference()), news.stream()).toList());
    }

    private String difference() {
        if (added) return "New " + kind;
        return fields.isEmpty() ? "Touched, and as it was before" : Fields.capital(kind) + " changed";
    }
}
