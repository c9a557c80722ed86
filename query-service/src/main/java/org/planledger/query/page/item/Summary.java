package org.planledger.query.page.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Field;
import org.planledger.query.fold.Themes;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.story.Story;
import org.planledger.query.page.story.Told;
import org.planledger.query.page.word.Mention;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Change;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;

/** An item's fields in words, each with the entry that set it. */
public final class Summary {
    /** Fields that hold the position of an entry. */
    private static final Set<String> POSITIONS =
            Set.of(Field.Review.REVIEW_POINT, Field.Proof.VERIFIED_TO, Field.Installation.LAST_SIMULATED);

    /** Fields whose themes count only while they stand. */
    private static final Set<String> SAYING_WHAT_STANDS = Set.of(Field.THEME_ID, Field.Aim.COVERED_BY);

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
            var said = Said.of(line.field(), item);
            var lines = lines(said, item);
            if (!lines.isEmpty() || !line.missing().isEmpty())
                rows.add(Row.of(said.field(), lines, line.missing(), setBy.get(line.field())));
        }
        return rows;
    }

    private List<Row.Line> lines(Said said, Item item) {
        return Values.elements(said.value())
                .map(one -> line(said.field(), one, item))
                .toList();
    }

    private Row.Line line(String field, Object one, Item item) {
        var text = values.line(field, one);
        if (field.equals(Field.Achievement.ATTACHMENTS)) return Row.Line.of(text, file((Map<?, ?>) one, item));
        if (POSITIONS.contains(field)) return Row.Line.of(text, visit.to("/entry/" + one));
        var mentions = values.mentions(field, one);
        boolean isOver = SAYING_WHAT_STANDS.contains(field) && mentions.stream().anyMatch(this::isRetired);
        return Row.Line.of(isOver ? text + ", retired" : text, mentions, visit::to);
    }

    private String file(Map<?, ?> file, Item item) {
        var sha256 = file.get("sha256");
        return sha256 == null ? "" : visit.to("/attachment/" + sha256 + "/" + item.id());
    }

    private boolean isRetired(Mention mention) {
        return values.item(mention.item()).filter(item -> !Themes.stands(item)).isPresent();
    }

    /** What a field says, together with those that only say with it what they name. */
    private record Said(String field, @Nullable Object value) {
        static Said of(String field, Item item) {
            var value = item.fields().get(field);
            if (field.equals(Field.THEME_ID) && value != null) return new Said(field, theme(item, value));
            var meeting = item.text(Field.MEETING_ID);
            boolean isOnAgenda = field.equals(Field.NUMBER) && value != null && !meeting.isEmpty();
            return isOnAgenda && item.id().kind() != ItemKind.AGENDA_ITEM
                    ? new Said("agendaItemId", meeting + "/" + value)
                    : new Said(field, value);
        }

        private static Map<String, Object> theme(Item item, Object themeId) {
            var plan = item.text(Field.PLAN_ID);
            return Map.of(
                    Field.PLAN_ID, plan.isEmpty() ? String.valueOf(item.planId()) : plan, Field.THEME_ID, themeId);
        }
    }
}
