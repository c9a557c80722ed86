package org.planledger.query.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planledger.query.change.Changes.Line;
import org.planledger.query.change.Changes.Net;
import org.planledger.query.change.Changes.Step;
import org.planledger.query.register.FieldChange;

/**
 * Tells the steps of one item by class. What became of a field is said once, by the line of the step that set it last;
 * only what an item began with stands beside what became of it.
 */
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
        var became = merged(steps.stream().filter(step -> !isBeginning(step)).toList());
        return byClass.values().stream()
                .map(line -> line(line, became))
                .sorted(Comparator.comparing(Line::change))
                .toList();
    }

    /**
     * @param became each field as it was before the first step and is after the last one, with the entry of that last
     *     step
     */
    private static Line line(List<Step> steps, Map<String, Became> became) {
        var fields = merged(steps.stream().filter(Lines::isBeginning).toList());
        var entries = steps.stream().map(step -> step.entry().position()).collect(Collectors.toSet());
        became.forEach((field, one) -> {
            if (entries.contains(one.last())) fields.put(field, one);
        });
        var changes = fields.values().stream().map(Became::change).toList();
        var net = changes.stream()
                .filter(FieldChange::differs)
                .map(field -> new Net(field.field(), field.before(), field.after()))
                .toList();
        var its = classOf(steps, changes);
        long times = steps.stream()
                .filter(step -> classOf(step, step.fields()) == its)
                .count();
        return new Line(its, net, times, steps);
    }

    /** What they came to, where that is of the aspect that they are about. */
    private static ChangeClass classOf(List<Step> steps, List<FieldChange> net) {
        var last = steps.get(steps.size() - 1);
        var own = classOf(last, last.fields());
        var became = classOf(last, net);
        return became.sharesAspectWith(own) ? became : own;
    }

    private static boolean isBeginning(Step step) {
        return classOf(step, step.fields()) == ChangeClass.ADDED;
    }

    private static ChangeClass classOf(Step step, List<FieldChange> fields) {
        return Classes.of(step.entry().event(), fields);
    }

    /** @param last the entry of the last step that made a difference to it */
    private record Became(FieldChange change, long last) {
        Became with(Became later) {
            return new Became(
                    set(change.field(), change.before(), later.change.after()),
                    later.change.differs() ? later.last : last);
        }
    }

    private static Map<String, Became> merged(List<Step> steps) {
        var merged = new LinkedHashMap<String, Became>();
        for (var step : steps)
            for (var field : step.fields())
                merged.merge(field.field(), new Became(field, step.entry().position()), Became::with);
        return merged;
    }

    private static FieldChange set(String field, @Nullable Object before, @Nullable Object after) {
        return new FieldChange(field, FieldChange.Op.SET, after, before, after);
    }
}
