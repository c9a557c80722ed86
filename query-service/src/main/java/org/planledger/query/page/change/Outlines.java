package org.planledger.query.page.change;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.planledger.query.change.ChangeClass;
import org.planledger.query.change.Changes;
import org.planledger.query.page.frame.Address;
import org.planledger.query.page.frame.Visit;

/** How much there is in each part of what changed, and where it is told. */
record Outlines(Visit visit) {

    Section.Outline of(String key, Collection<Changes.ItemChanges> changed, int unchanged) {
        boolean isAny = !changed.isEmpty() || unchanged > 0;
        return new Section.Outline(
                changed.isEmpty() ? "No change." : words(changed), untouched(unchanged), isAny ? to(key) : "");
    }

    /** @param key see {@link Parts} */
    public String to(String key) {
        return new Address(visit).with(Parts.PARAMETER, key);
    }

    /** Where the parts stand side by side, or all is told. */
    public String toAll() {
        return new Address(visit).without(List.of(Parts.PARAMETER));
    }

    private static String words(Collection<Changes.ItemChanges> changed) {
        return "%,d changed: ".formatted(changed.size())
                + counts(changed).entrySet().stream()
                        .map(count -> "%,d %s".formatted(count.getValue(), ClassWords.of(count.getKey())))
                        .collect(Collectors.joining(", ", "", "."));
    }

    /** How many of the items have a change of each class. */
    private static Map<ChangeClass, Long> counts(Collection<Changes.ItemChanges> changed) {
        return changed.stream()
                .flatMap(item -> item.lines().stream().map(Changes.Line::change).distinct())
                .collect(Collectors.groupingBy(
                        change -> change, () -> new EnumMap<>(ChangeClass.class), Collectors.counting()));
    }

    private static String untouched(int items) {
        if (items == 0) return "";
        return items == 1
                ? "One is still open, and nothing happened to it."
                : "%,d are still open, and nothing happened to them.".formatted(items);
    }
}
