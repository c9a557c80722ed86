package org.planledger.query.change;

import java.time.LocalDate;
import java.util.List;
import org.planledger.query.change.Changes.Line;
import org.planledger.query.change.Changes.Net;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;
import org.planledger.values.PartialDate;

/** What an item owes on a day. It follows from the dates; nobody records it. */
final class Unanswered {
    private Unanswered() {}

    static List<Line> of(Item item, LocalDate day) {
        if (item.id().kind() != ItemKind.RECOMMENDATION || !isAwaited(item)) return List.of();
        var due = item.text(Field.Recommendation.DUE);
        boolean over = PartialDate.parse(due).lastDay().isBefore(day);
        return List.of(new Line(
                over ? ChangeClass.RESPONSE_OVERDUE : ChangeClass.RESPONSE_DUE,
                List.of(new Net(Field.Recommendation.DUE, due, due)),
                0,
                List.of()));
    }

    private static boolean isAwaited(Item recommendation) {
        return !recommendation.text(Field.Recommendation.DUE).isEmpty()
                && recommendation.text(Field.Recommendation.ANSWERED_ON).isEmpty()
                && !recommendation.text(Field.STATUS).matches("DECLINED|SUPERSEDED");
    }
}
