package org.planledger.query.fold;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.planledger.query.register.Item;
import org.planledger.values.PartialDate;

/** What the fields of a target or an outcome say of it. */
public final class Aims {
    private Aims() {}

    /** What was measured for the newest period, as {@code {period, figures, narrative}}; of one period, the last. */
    public static Optional<Map<?, ?>> lastMeasured(Item aim) {
        return updates(aim).reduce((one, next) -> end(next).isBefore(end(one)) ? one : next);
    }

    private static Stream<Map<?, ?>> updates(Item aim) {
        return aim.fields().get(Field.Aim.UPDATES) instanceof List<?> all
                ? all.stream().map(one -> (Map<?, ?>) one)
                : Stream.of();
    }

    /** The last day of the period that was measured. */
    public static LocalDate end(Map<?, ?> update) {
        var period = (Map<?, ?>) Objects.requireNonNull(update.get("period"));
        var end = period.get("to") == null ? period.get("from") : period.get("to");
        return PartialDate.parse(String.valueOf(end)).lastDay();
    }
}
