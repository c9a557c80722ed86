package org.planledger.query.page.record;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.planledger.query.fold.Field;
import org.planledger.query.page.item.Starts;
import org.planledger.query.page.record.NewestFirst.Choice;
import org.planledger.query.page.word.Values;

/**
 * Those of a field's items from which the form's command starts as they stand. What the form says already stays: the
 * rules refuse it in words.
 *
 * @param command "" to leave nothing out
 * @param field "actionId"
 * @param chosen the id that the form says, or ""
 */
record Startable(String command, String field, String chosen) {

    List<Choice> of(List<Choice> all) {
        return all.stream().filter(this::holds).toList();
    }

    private boolean holds(Choice choice) {
        return choice.id().equals(chosen) || Starts.isOpen(choice.item(), command, field);
    }

    /** "12 more cannot be chosen as they stand: 11 Complete, 1 Rejected."; "" where none is left out. */
    String leftOut(List<Choice> all, Values values) {
        var left = all.stream()
                .filter(choice -> !holds(choice))
                .collect(Collectors.groupingBy(
                        choice -> values.status(choice.item().text(Field.STATUS)),
                        LinkedHashMap::new,
                        Collectors.counting()));
        return left.isEmpty() ? "" : sentence(left, total(left.values()));
    }

    private static String sentence(LinkedHashMap<String, Long> left, long total) {
        var each = left.entrySet().stream()
                .map(status -> "%,d %s".formatted(status.getValue(), status.getKey()))
                .collect(Collectors.joining(", "));
        return "%,d more cannot be chosen as %s: %s.".formatted(total, total == 1 ? "it stands" : "they stand", each);
    }

    private static long total(Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
