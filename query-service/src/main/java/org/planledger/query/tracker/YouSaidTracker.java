package org.planledger.query.tracker;

import java.util.List;
import org.planledger.query.fold.Field;
import org.planledger.query.register.ItemKind;
import org.springframework.stereotype.Component;

/** What residents said, and what is done about it. */
@Component
class YouSaidTracker implements Tracker<Line> {

    @Override
    public About about() {
        return About.ofPartnership(
                "you-said",
                "You said, we’re doing",
                "What residents said in consultations, and what the partnership promised to do about it.",
                "No resident’s view is recorded yet. The executive recorder records them under the consultation in which they were given.");
    }

    @Override
    public List<Line> lines(Look look) {
        return look.ofPartnership(ItemKind.CONSULTATION).stream()
                .flatMap(consultation -> look.view().of(consultation.item().id(), ItemKind.RESIDENT_VIEW).stream())
                .map(item -> new Line(item, look))
                .toList();
    }

    @Override
    public List<Column<Line>> columns() {
        return List.of(
                Column.item("view", "You said", Line::link),
                Column.<Line>item(
                                "consultation",
                                "Consultation",
                                line -> line.look()
                                        .view()
                                        .item(java.util.Objects.requireNonNull(
                                                line.item().parent()))
                                        .map(Link::to)
                                        .orElse(null))
                        .filtered(),
                Column.<Line>text("place", "Where", line -> line.text(Field.ResidentView.PLACE))
                        .filtered(),
                Column.<Line>yes(
                                "answered",
                                "Something is promised",
                                line -> line.size(Field.ResidentView.COMMITMENTS) > 0)
                        .counted(),
                Column.text("commitments", "We’re doing", line -> line.words(Field.ResidentView.COMMITMENTS)),
                Column.<Line>item(
                                "themes",
                                "Themes",
                                line -> line.look().themes(line.item().fields().get(Field.ResidentView.COMMITMENTS)))
                        .filtered());
    }
}
