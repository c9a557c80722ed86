package org.planledger.query.page.trail;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.word.Quoted;
import org.planledger.query.page.word.Values;
import org.planledger.query.trail.Asked;

/** What is asked of the trail, for those who see no form: on paper. */
final class TrailWords {
    private TrailWords() {}

    /**
     * "Only Words: “lead”; Decided from: March 2021; Agency: County Police. Sorted by: Oldest first.", or "" where
     * nothing is asked.
     */
    static String of(Asked asked, List<Map<String, Object>> boxes, List<Map<String, Object>> selects, Values values) {
        var only = Stream.of(
                        boxes.stream().flatMap(box -> typed(box).stream()),
                        selects.stream()
                                .filter(select -> !isOrder(select))
                                .flatMap(select -> chosen(select).map(choice -> label(select) + choice).stream()),
                        withoutBox(asked, values))
                .flatMap(words -> words)
                .collect(Collectors.joining("; "));
        var order = selects.stream()
                .filter(TrailWords::isOrder)
                .flatMap(select -> chosen(select).stream())
                .map(choice -> "Sorted by: " + choice + ".")
                .collect(Collectors.joining());
        return (only.isEmpty() ? order : "Only " + only + ". " + order).strip();
    }

    private static Optional<String> typed(Map<String, Object> box) {
        var value = String.valueOf(box.get("value"));
        if (value.isEmpty()) return Optional.empty();
        var words = "text".equals(box.get("name")) ? value : Values.date(value);
        return Optional.of(label(box) + (words.equals(value) ? Quoted.of(value) : words));
    }

    private static boolean isOrder(Map<String, Object> select) {
        return "order".equals(select.get("name"));
    }

    /** The first item stands for nothing chosen. */
    private static Optional<String> chosen(Map<String, Object> select) {
        return ((List<?>) requireNonNull(select.get("items")))
                .stream()
                        .skip(1)
                        .map(item -> (Map<?, ?>) item)
                        .filter(item -> Boolean.TRUE.equals(item.get("selected")))
                        .map(item -> String.valueOf(item.get("text")))
                        .findFirst();
    }

    /** What only addresses ask, such as those of links to the trail. */
    private static Stream<String> withoutBox(Asked asked, Values values) {
        return Stream.of(
                        said("About", asked.item() == null ? null : Headings.of(asked.item(), values)),
                        said("Meeting", asked.meeting() == null ? null : values.meeting(asked.meeting())),
                        said("Recorded by", asked.person()),
                        said("Command", asked.command()))
                .flatMap(Optional::stream);
    }

    private static Optional<String> said(String label, @Nullable String value) {
        return Optional.ofNullable(value).map(text -> label + ": " + Quoted.of(text));
    }

    private static String label(Map<String, Object> box) {
        return ((Map<?, ?>) requireNonNull(box.get("label"))).get("text") + ": ";
    }
}
