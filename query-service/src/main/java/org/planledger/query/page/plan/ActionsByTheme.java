package org.planledger.query.page.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.picture.ActionStatus;
import org.planledger.query.page.picture.Picture;
import org.planledger.query.page.picture.Picture.Twin;
import org.planledger.query.page.picture.Stacks;
import org.planledger.query.register.Item;

/** How many actions of each theme stand at which status. */
final class ActionsByTheme {
    private ActionsByTheme() {}

    static Picture picture(List<ThemeLine> themes, List<Item> actions, Visit visit) {
        var parts = ActionStatus.parts(visit.values()::status);
        var columns =
                themes.stream().map(theme -> column(theme, actions, visit)).toList();
        var words = "%d actions under %d themes. The table below counts them.".formatted(actions.size(), themes.size());
        return Stacks.of("actions", "Actions by status, theme by theme", words, parts, columns)
                .with(linked(Stacks.twin("Theme", parts, columns), themes));
    }

    private static Stacks.Column column(ThemeLine theme, List<Item> actions, Visit visit) {
        var own = actions.stream()
                .filter(action -> action.parent() != null && theme.href().equals(visit.to(action.parent())))
                .map(action -> action.text(Field.STATUS))
                .toList();
        var counts = Arrays.stream(ActionStatus.values())
                .map(status -> own.stream().filter(status.name()::equals).count())
                .toList();
        return new Stacks.Column("Theme " + theme.number(), theme.number() + ". " + theme.title(), counts);
    }

    private static Twin linked(Twin twin, List<ThemeLine> themes) {
        var rows = IntStream.range(0, themes.size())
                .mapToObj(at -> linked(twin.rows().get(at), themes.get(at).href()))
                .toList();
        return new Twin(twin.heads(), rows);
    }

    private static List<Twin.Cell> linked(List<Twin.Cell> row, String href) {
        var cells = new java.util.ArrayList<>(row);
        cells.set(0, new Twin.Cell(row.get(0).text(), href));
        return cells;
    }
}
