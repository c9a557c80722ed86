package org.planledger.query.tracker;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Field;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.springframework.stereotype.Component;

/** What meetings decided. */
@Component
class DecisionTracker implements Tracker<DecisionTracker.Decided> {

    /** A decision and the meeting that took it. */
    record Decided(Line decision, Line meeting) {
        String date() {
            return meeting.text(Field.Meeting.DATE);
        }

        @Nullable
        Link theme() {
            var number = decision.text(Field.NUMBER);
            var look = decision.look();
            return look.view()
                    .item(ItemId.of(ItemKind.AGENDA_ITEM, meeting.item().id().path(), number))
                    .map(item -> new Line(item, look).theme())
                    .orElse(null);
        }
    }

    @Override
    public About about() {
        return About.ofPartnership(
                "decisions",
                "Decision register",
                "Every decision of a meeting that is recorded, with its minute and its wording.",
                "No decision of a meeting is recorded yet. The committee’s clerk and the executive recorder can record one.");
    }

    @Override
    public List<Decided> lines(Look look) {
        return look.ofPartnership(ItemKind.DECISION).stream()
                .flatMap(decision -> meeting(decision).map(meeting -> new Decided(decision, meeting)))
                .sorted(Comparator.comparing(Decided::date).reversed())
                .toList();
    }

    private static Stream<Line> meeting(Line decision) {
        var look = decision.look();
        var meeting = decision.item().parent();
        return meeting == null
                ? Stream.of()
                : look.view().item(meeting).stream().map(item -> new Line(item, look));
    }

    @Override
    public List<Column<Decided>> columns() {
        return List.of(
                Column.item("decision", "Decision", one -> one.decision().link()),
                Column.date("date", "Date", Decided::date),
                Column.item("meeting", "Meeting", one -> one.meeting().link()),
                Column.<Decided>text("body", "Body", one -> one.meeting().text(Field.Meeting.BODY))
                        .counted(),
                Column.text("minute", "Item", one -> one.decision().text(Field.NUMBER)),
                Column.<Decided>constant("verb", "It was", one -> one.decision().text(Field.Decision.VERB))
                        .counted(),
                Column.<Decided>text("wording", "Wording", one -> one.decision().text(Field.Decision.WORDING))
                        .beneath(),
                Column.<Decided>item("theme", "Theme", Decided::theme).filtered(),
                Column.<Decided>status("Status", one -> one.decision().text(Field.STATUS)),
                Column.entry(one -> one.decision().item().latest().position()));
    }
}
