package org.planledger.query.page.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.story.Story;
import org.planledger.query.page.story.Told;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Change;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;

/** An item's fields in words, each with the entry that set it. */
public final class Summary {
    private final Visit visit;
    private final Values values;
    private final Map<String, Told> setBy;

    private Summary(Item item, Visit visit, List<Change> history) {
        this.visit = visit;
        this.values = visit.values();
        this.setBy = Story.setBy(item, history, values);
    }

    public static List<Row> of(Item item, Visit visit, List<Change> history) {
        return new Summary(item, visit, history).rows(item);
    }

    private List<Row> rows(Item item) {
        var rows = new ArrayList<Row>();
        for (var line : Shape.lines(item.id().kind(), item.fields().keySet())) {
            var lines = lines(line.field(), item);
            if (!lines.isEmpty() || !line.missing().isEmpty())
                rows.add(Row.of(line.field(), lines, line.missing(), setBy.get(line.field())));
        }
        return rows;
    }

    private List<Row.Line> lines(String field, Item item) {
        var value = item.fields().get(field);
        if (field.equals(Field.Achievement.ATTACHMENTS) && value instanceof List<?> files)
            return files.stream().map(file -> file((Map<?, ?>) file, item)).toList();
        var href = href(field, item);
        return words(field, item).stream().map(text -> new Row.Line(text, href)).toList();
    }

    /** A theme is named by its plan and itself, which are two fields. */
    private List<String> words(String field, Item item) {
        var theme = item.text(field);
        return field.equals("themeId") && !theme.isEmpty()
                ? List.of(values.theme(item.text("planId"), theme))
                : values.lines(field, item.fields().get(field));
    }

    private Row.Line file(Map<?, ?> file, Item item) {
        var sha256 = file.get("sha256");
        return new Row.Line(
                values.line(Field.Achievement.ATTACHMENTS, file),
                sha256 == null ? "" : visit.to("/attachment/" + sha256 + "/" + item.id()));
    }

    private String href(String field, Item item) {
        var value = item.text(field);
        if (value.isEmpty()) return "";
        return switch (field) {
            case "meetingId" -> visit.to("/meeting/" + value);
            case "themeId" -> visit.to(ItemId.of(ItemKind.THEME, item.text("planId"), value));
            case "actionPlanId" -> visit.to(ItemId.of(ItemKind.ACTION_PLAN, value));
            case "planInEffect", "byPlanId", "supersededBy" -> visit.to("/plan/" + value);
            default -> "";
        };
    }
}
