package org.planledger.query.tracker;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Field;
import org.planledger.query.register.ItemKind;

/** An action with every move of its date. */
record Moving(Line line, List<Move> moves) {

    /** What is to be done before what is over, each by the dates on which it is due. */
    static final Comparator<Line> TO_DO_FIRST =
            Comparator.comparing(Line::isOver).thenComparing(line -> line.text(Field.Action.DUE));

    /** Those of the plans that were asked for. */
    static List<Moving> all(Look look) {
        return look.ofPlans(ItemKind.ACTION).stream()
                .sorted(TO_DO_FIRST)
                .map(Moving::of)
                .toList();
    }

    static Moving of(Line line) {
        return line.number(Field.Action.TIMES_MOVED) == 0
                ? new Moving(line, List.of())
                : new Moving(
                        line, Move.all(line.look().view().history(line.item().id())));
    }

    String text(String field) {
        return line.text(field);
    }

    /** What its moves say, each once. */
    List<String> of(Function<Move, String> part) {
        return moves.stream()
                .map(part)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** How many days lie between the first date and the one that holds; null where it never moved. */
    @Nullable
    Long slipped() {
        return moves.isEmpty() ? null : Move.days(text(Field.Action.FIRST_DUE), text(Field.Action.DUE));
    }

    static boolean isOverdue(Line action) {
        return !action.isOver() && action.isPast(Field.Action.DUE);
    }
}
