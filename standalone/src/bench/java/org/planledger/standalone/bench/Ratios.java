package org.planledger.standalone.bench;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Ratios, as text. */
final class Ratios {
    private Ratios() {}

    static <M> String told(
            Rounds<M> rounds, String above, String below, int size, ToDoubleFunction<M> figure) {
        var over = rounds.of(above, size);
        var under = rounds.of(below, size);
        var each = IntStream.range(0, Math.min(over.size(), under.size()))
                .mapToObj(i -> two(figure.applyAsDouble(over.get(i)) / figure.applyAsDouble(under.get(i))))
                .collect(joining(", "));
        return "**" + two(rounds.ratio(above, below, size, figure)) + "** (" + each + ")";
    }

    static String two(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }
}
