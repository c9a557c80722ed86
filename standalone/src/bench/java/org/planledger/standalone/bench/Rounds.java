package org.planledger.standalone.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What was measured for each contender at each size, in the order of the rounds. */
final class Rounds<M> {
    private record Place(String contender, int size) {}

    private final Map<Place, List<M>> measures = new LinkedHashMap<>();

    void add(String contender, int size, M measure) {
        measures.computeIfAbsent(new Place(contender, size), place -> new ArrayList<>())
                .add(measure);
    }

    List<M> of(String contender, int size) {
        return measures.getOrDefault(new Place(contender, size), List.of());
    }

    double median(String contender, int size, ToDoubleFunction<M> figure) {
        return median(of(contender, size).stream().mapToDouble(figure).toArray());
    }

    /** The median of the ratios within each round, which what else the machine does between rounds cannot move. */
    double ratio(String above, String below, int size, ToDoubleFunction<M> figure) {
        var over = of(above, size);
        var under = of(below, size);
        return median(IntStream.range(0, Math.min(over.size(), under.size()))
                .mapToDouble(i -> figure.applyAsDouble(over.get(i)) / figure.applyAsDouble(under.get(i)))
                .toArray());
    }

    private static double median(double[] values) {
        if (values.length == 0) return Double.NaN;
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
