package org.planledger.query.page.tracker;

import java.util.ArrayList;
import java.util.List;
import org.planledger.query.page.frame.Address;
import org.planledger.query.tracker.Column;
import org.planledger.query.tracker.Table;

/**
 * How many rows have each value of a column.
 *
 * @param parts each value with its number, and the way to the rows that have it
 */
public record Count(String title, List<Part> parts) {
    public record Part(String text, String number, String href) {
        private static final char NO_BREAK = '\u00a0';

        /** "3 Declined", whose number stands on the line on which its words begin. */
        public String words() {
            return number + NO_BREAK + text;
        }
    }

    static List<Count> of(Table table, Address address) {
        var counts = new ArrayList<Count>();
        table.counts().forEach((name, values) -> {
            var column = column(table, name);
            var words = table.choices(column);
            var parts = new ArrayList<Part>();
            words.forEach((value, text) -> {
                var rows = values.get(value);
                if (rows != null) parts.add(new Part(text, number(rows), address.with(name, value)));
            });
            counts.add(new Count(column.title(), parts));
        });
        return counts.stream().filter(count -> !count.parts().isEmpty()).toList();
    }

    /** The sums of the rows. */
    static List<Part> totals(Table table) {
        return table.totals().entrySet().stream()
                .map(total -> new Part(column(table, total.getKey()).title(), number(total.getValue()), ""))
                .toList();
    }

    private static Column<?> column(Table table, String name) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static String number(long number) {
        return "%,d".formatted(number);
    }
}
