package org.planledger.command.rule;

import static org.planledger.command.rule.Refusal.unless;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.values.Figure;

/** What a figure must be to be recorded; the ledger may hold older ones that are not so. */
public final class Figures {

    private static final int DECIMALS = 2;

    private Figures() {}

    /**
     * @param field of the command, such as {@code figures}
     * @throws Refusal naming the first that is not as it should be
     */
    public static void require(List<Figure> figures, String field) {
        for (int i = 0; i < figures.size(); i++) require(figures.get(i), field + "[" + i + "]");
    }

    /** @throws Refusal where it is not as it should be */
    public static void require(@Nullable Figure figure, String field) {
        unless(
                figure == null
                        || figure.kind() != Figure.Kind.MONEY
                        || new BigDecimal(figure.value()).scale() <= DECIMALS,
                Rule.MONEY_DECIMALS,
                "command." + field + ".value",
                "An amount of money has two decimals at most.",
                "An amount such as 1234 or 1234.50.");
    }
}
