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
import org.planledger.query.page.picture.Strip;
import org.planledger.query.register.Item;

/** How many actions of each theme stand at which status. */
final class ActionsByTheme {
    private ActionsByTheme() {}

    static Picture picture(List<ThemeLine> themes, Visit visit) {
        var parts = ActionStatus.parts(visit.values()::status);
        var columns = themes.stream().map(ActionsByTheme::column).toList();
        int actions = themes.stream().mapToInt(theme -> theme.actions().size()).sum();
        var words = "%d actions under %d themes. The table below counts them.".formatted(actions, themes.size());
        return Stacks.of("actions", "Actions by status, theme by theme", words, parts, columns)
                .with(linked(Stacks.twin("Theme", parts, columns), themes));
    }

    private static Stacks.Column column(ThemeLine theme) {
        return new Stacks.Column(
                "Theme " + theme.number(),
                theme.number() + ". " + theme.title(),
                theme.byStatus().counts());
    }

    static Strip strip(List<Item> actions, Visit visit) {
        var counts = Arrays.stream(ActionStatus.values())
                .map(status -> actions.stream()
                        .filter(action -> status.name().equals(action.text(Field.STATUS)))
                        .count())
                .toList();
        return new Strip(ActionStatus.parts(visit.values()::status), counts);
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
