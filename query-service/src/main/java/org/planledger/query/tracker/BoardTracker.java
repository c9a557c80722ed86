package org.planledger.query.tracker;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.planledger.query.fold.Field;
import org.planledger.query.fold.Themes;
import org.planledger.query.register.ItemKind;
import org.springframework.stereotype.Component;

/** Which themes are also the work of another board. */
@Component
class BoardTracker implements Tracker<BoardTracker.Board> {

    /** A board and the themes that it shares with the partnership. */
    record Board(String name, List<Line> themes) {
        List<String> leads() {
            return themes.stream()
                    .flatMap(theme -> theme.words(Field.Theme.LEADS).stream())
                    .distinct()
                    .toList();
        }
    }

    @Override
    public About about() {
        return About.ofPlan(
                "boards",
                "Overlap with partner boards",
                "The boards whose work a theme of the plan is too, so that nothing is done twice or by nobody.",
                "No theme of this plan is linked to another board.");
    }

    @Override
    public List<Board> lines(Look look) {
        var boards = new TreeMap<String, List<Line>>();
        for (var theme : look.ofPlans(ItemKind.THEME))
            if (Themes.stands(theme.item()))
                for (var board : theme.words(Field.Theme.BOARDS))
                    boards.computeIfAbsent(board, name -> new ArrayList<>()).add(theme);
        return boards.entrySet().stream()
                .map(board -> new Board(board.getKey(), List.copyOf(board.getValue())))
                .toList();
    }

    @Override
    public List<Column<Board>> columns() {
        return List.of(
                Column.text("board", "Board", Board::name),
                Column.<Board>item(
                                "themes",
                                "Themes",
                                board -> board.themes().stream().map(Line::link).toList())
                        .filtered(),
                Column.<Board>number("shared", "Themes shared", board ->
                                (long) board.themes().size())
                        .summed(),
                Column.<Board>text("leads", "Led by", Board::leads).filtered());
    }
}
