package org.planledger.query.page.trail;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planledger.query.page.word.Quoted;
import org.planledger.query.page.word.Values;

/** What is asked of the trail, for those who see no form: on paper. */
final class TrailWords {
    private TrailWords() {}

    /** "Only Words: “lead”; Decided from: March 2021; Agency: County Police.", or "" where nothing is asked. */
    static String of(List<Map<String, Object>> boxes, List<Map<String, Object>> selects) {
        var said = Stream.concat(
                        boxes.stream().flatMap(box -> typed(box).stream()),
                        selects.stream().flatMap(select -> chosen(select).stream()))
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? "" : "Only " + said + ".";
    }

    private static Optional<String> typed(Map<String, Object> box) {
        var value = String.valueOf(box.get("value"));
        if (value.isEmpty()) return Optional.empty();
        var date = Values.date(value);
        return Optional.of(label(box) + (date.equals(value) ? Quoted.of(value) : date));
    }

    /** The first item stands for nothing chosen. */
    private static Optional<String> chosen(Map<String, Object> select) {
        return ((List<?>) requireNonNull(select.get("items")))
                .stream()
                        .skip(1)
                        .map(item -> (Map<?, ?>) item)
                        .filter(item -> Boolean.TRUE.equals(item.get("selected")))
                        .map(item -> label(select) + item.get("text"))
                        .findFirst();
    }

    private static String label(Map<String, Object> box) {
        return ((Map<?, ?>) requireNonNull(box.get("label"))).get("text") + ": ";
    }
}
