package org.planledger.query.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.query.change.Changes.Line;
import org.planledger.query.change.Changes.Net;
import org.planledger.query.change.Changes.Step;
import org.planledger.query.register.FieldChange;

/** Tells the steps of one item by class. */
final class Lines {
    private Lines() {}

    /** Every step is in exactly one line. */
    static List<Line> of(List<Step> steps) {
        var byClass = new LinkedHashMap<ChangeClass, List<Step>>();
        for (var step : steps) {
            var its = classOf(step, step.fields());
            var known = byClass.keySet().stream().filter(its::sharesAspectWith).findFirst();
            byClass.computeIfAbsent(known.orElse(its), c -> new ArrayList<>()).add(step);
        }
        return byClass.values().stream()
                .map(Lines::line)
                .sorted(Comparator.comparing(Line::change))
                .toList();
    }

    private static Line line(List<Step> steps) {
        var merged = merged(steps);
        var net = merged.stream()
                .filter(FieldChange::differs)
                .map(field -> new Net(field.field(), field.before(), field.after()))
                .toList();
        return new Line(classOf(steps.get(steps.size() - 1), merged), net, steps);
    }

    private static ChangeClass classOf(Step step, List<FieldChange> fields) {
        return Classes.of(step.entry().event(), fields);
    }

    /** Each field as it was before the first step and is after the last. */
    private static List<FieldChange> merged(List<Step> steps) {
        var merged = new LinkedHashMap<String, FieldChange>();
        for (var step : steps)
            for (var field : step.fields())
                merged.merge(field.field(), field, (first, last) -> set(field.field(), first.before(), last.after()));
        return List.copyOf(merged.values());
    }

    private static FieldChange set(String field, @Nullable Object before, @Nullable Object after) {
        return new FieldChange(field, FieldChange.Op.SET, after, before, after);
    }
}
