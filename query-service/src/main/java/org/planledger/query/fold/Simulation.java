package org.planledger.query.fold;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.Register;

/**
 * What readers are told of a ledger that begins with an invented example, whose times a simulated clock gave.
 *
 * @param words what the ledger says about it
 * @param until the day on which the simulated clock gives way to the real one, "2025-11-21"
 * @param lastPosition of the last entry with a simulated time, or null while the example is not complete
 */
public record Simulation(
        String words, String until, @Nullable Long lastPosition) {

    /** Empty where the times are real. */
    public static Optional<Simulation> in(Register.View today) {
        return today.item(ItemId.INSTALLATION)
                .map(item -> new Simulation(
                        item.text(Field.Installation.ABOUT),
                        item.text(Field.Installation.UNTIL),
                        item.fields().get(Field.Installation.LAST_SIMULATED) instanceof Number last
                                ? last.longValue()
                                : null));
    }

    /** For the top of each page. */
    public String sentence() {
        var extent = lastPosition == null
                ? "The example is not complete yet: the times of its entries are simulated."
                : "The times of entries 1 to %,d are simulated; later ones are real.".formatted(lastPosition);
        return words + " " + extent;
    }
}
