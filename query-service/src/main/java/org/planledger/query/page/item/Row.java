package org.planledger.query.page.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Field;
import org.planledger.query.page.story.Told;
import org.planledger.query.page.word.Fields;
import org.planledger.query.page.word.Mention;
import org.planledger.query.register.ItemId;

/**
 * A line of an item's summary.
 *
 * @param field its name in the register
 * @param lines the value; empty where it is missing
 * @param folded what came before them in a list that grows with time, told where it is asked for
 * @param missing what to say where it is missing
 * @param setBy the entry that set it, or null
 */
public record Row(
        String field,
        String label,
        List<Line> lines,
        List<Line> folded,
        String missing,
        @Nullable Told setBy) {
    /** Lists that grow with time, whose newest line is what people look for. */
    private static final Set<String> GROWING = Set.of(
            Field.Theme.REPORTS,
            Field.Theme.NO_REPORT_FROM,
            Field.Action.NO_REPORT_FOR,
            Field.ActionPlan.CLOSED_PERIODS);

    private static final int AT_ONCE = 3;

    /** @param lines in the order in which they were recorded; those of a list that grows are told newest first */
    static Row of(String field, List<Line> lines, String missing, @Nullable Told setBy) {
        var label = Fields.name(field);
        if (!GROWING.contains(field)) return new Row(field, label, lines, List.of(), missing, setBy);
        var newest = new ArrayList<>(lines);
        Collections.reverse(newest);
        int atOnce = Math.min(AT_ONCE, newest.size());
        return new Row(field, label, newest.subList(0, atOnce), newest.subList(atOnce, newest.size()), missing, setBy);
    }

    /** A line of words, some of which lead to what they name. */
    public record Line(List<Piece> pieces) {

        /** All of it leads there; nowhere where the address is "". */
        static Line of(String text, String href) {
            return new Line(List.of(new Piece(text, href)));
        }

        /**
         * @param mentions what the text names
         * @param addresses where that is to be found
         */
        static Line of(String text, List<Mention> mentions, Function<ItemId, String> addresses) {
            var pieces = new ArrayList<Piece>();
            int done = 0;
            for (var mention : inOrder(mentions, text)) {
                int at = text.indexOf(mention.words(), done);
                if (at < 0) continue;
                if (at > done) pieces.add(new Piece(text.substring(done, at), ""));
                pieces.add(new Piece(mention.words(), addresses.apply(mention.item())));
                done = at + mention.words().length();
            }
            if (done < text.length()) pieces.add(new Piece(text.substring(done), ""));
            return new Line(pieces);
        }

        private static List<Mention> inOrder(List<Mention> mentions, String text) {
            return mentions.stream()
                    .sorted(Comparator.comparingInt(mention -> text.indexOf(mention.words())))
                    .toList();
        }

        String text() {
            return pieces.stream().map(Piece::text).collect(Collectors.joining());
        }
    }

    /** @param href where it leads, or "" */
    public record Piece(String text, String href) {}
}
