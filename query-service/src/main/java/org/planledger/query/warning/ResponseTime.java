package org.planledger.query.warning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Item;
import org.planledger.values.PartialDate;

/** How long a recommendation has been open, and whether its answer is late. */
public final class ResponseTime {
    private ResponseTime() {}

    public static boolean isAwaited(Item recommendation) {
        return recommendation.text(Field.Recommendation.ANSWERED_ON).isEmpty()
                && !recommendation.text(Field.STATUS).matches("DECLINED|SUPERSEDED");
    }

    public static boolean isOverdue(Item recommendation, LocalDate today) {
        return isAwaited(recommendation) && Days.isOver(recommendation.text(Field.Recommendation.DUE), today);
    }

    /** From the issue on, else from the adoption; empty where it is not open. */
    public static OptionalLong daysOpen(Item recommendation, LocalDate today) {
        var issued = recommendation.text(Field.Recommendation.ISSUED_ON);
        var begun = issued.isEmpty() ? recommendation.text(Field.Recommendation.ADOPTED_ON) : issued;
        if (begun.isEmpty() || recommendation.text(Field.STATUS).matches("DECLINED|SUPERSEDED|SIGNED_OFF|REJECTED"))
            return OptionalLong.empty();
        long days = ChronoUnit.DAYS.between(PartialDate.parse(begun).lastDay(), today);
        return days < 0 ? OptionalLong.empty() : OptionalLong.of(days);
    }
}
