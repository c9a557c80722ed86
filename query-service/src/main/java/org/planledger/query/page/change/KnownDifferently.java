package org.planledger.query.page.change;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planledger.query.change.Comparison;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.story.Told;
import org.planledger.query.page.word.Fields;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;

/**
 * An item that was known differently then, in words.
 *
 * @param kind "action"
 * @param then the address of the item as it was known then, or "" where it was not known
 * @param now the address of the item as it is known now
 * @param fields as they were known then and are known now
 * @param entries recorded since, oldest first
 */
public record KnownDifferently(
        String heading, String kind, String then, String now, List<Told.Step> fields, List<Told> entries) {
    /** @param items as they are known now */
    static List<KnownDifferently> of(Comparison comparison, List<Item> items, Visit then, Visit now) {
        Map<ItemId, Item> known = items.stream().collect(Collectors.toMap(Item::id, Function.identity()));
        return comparison.differences().stream()
                .map(difference -> of(difference, Objects.requireNonNull(known.get(difference.item())), then, now))
                .toList();
    }

    private static KnownDifferently of(Comparison.Difference difference, Item item, Visit then, Visit now) {
        var values = now.values();
        return new KnownDifferently(
                Headings.of(item),
                Fields.kind(item.id().kind()).toLowerCase(Locale.UK),
                difference.knownThen() ? then.to(item.id()) : "",
                now.to(item.id()),
                fields(difference, values),
                difference.recordedSince().stream()
                        .map(step -> Told.of(step.entry(), step.fields(), values))
                        .toList());
    }

    private static List<Told.Step> fields(Comparison.Difference difference, Values values) {
        return difference.fields().stream()
                .map(net -> Told.Step.between(net.field(), net.before(), net.after(), values))
                .filter(Told.Step::isAny)
                .toList();
    }
}
