package org.planledger.query.page.record;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planledger.query.fold.Field;
import org.planledger.query.fold.Over;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Item;

/** Items to choose from: what goes on before what is over, the newest first, and no two in the same words. */
final class NewestFirst {
    private NewestFirst() {}

    /** An item in words. */
    record Choice(Item item, String words) {
        String id() {
            return item.id().localId();
        }

        private Choice with(String more) {
            return new Choice(item, words + more);
        }
    }

    /** @param choices in the order in which the items came */
    static List<Choice> of(List<Choice> choices, Values values) {
        var byStanding = apart(choices, item -> standing(item, values));
        var apart = apart(
                byStanding, item -> ", last entry %,d".formatted(item.latest().position()));
        Collections.reverse(apart);
        apart.sort(Comparator.comparing(choice -> Over.is(choice.item().text(Field.STATUS))));
        return apart;
    }

    /** The same, with more said of those that share their words with another. */
    private static List<Choice> apart(List<Choice> choices, Function<Item, String> more) {
        var times = choices.stream().collect(Collectors.groupingBy(Choice::words, Collectors.counting()));
        return choices.stream()
                .map(choice ->
                        times.getOrDefault(choice.words(), 1L) == 1 ? choice : choice.with(more.apply(choice.item())))
                .collect(Collectors.toList());
    }

    /** ": Going to plan, due May 2026". */
    private static String standing(Item item, Values values) {
        var status = item.text(Field.STATUS);
        var due = item.text(Field.Action.DUE);
        return (status.isEmpty() ? "" : ": " + values.status(status))
                + (due.isEmpty() ? "" : ", due " + Values.date(due));
    }
}
