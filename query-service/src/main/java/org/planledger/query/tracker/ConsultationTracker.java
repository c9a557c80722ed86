package org.planledger.query.tracker;

import java.util.List;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;
import org.springframework.stereotype.Component;

/** When residents were asked, and how many said something. */
@Component
class ConsultationTracker implements Tracker<ConsultationTracker.Held> {

    /** A consultation, and what residents said in it. */
    record Held(Line consultation, List<Item> views) {
        static Held of(Line consultation) {
            return new Held(
                    consultation,
                    consultation.look().view().of(consultation.item().id(), ItemKind.RESIDENT_VIEW));
        }

        /** How many of the views nothing is promised about. */
        long unanswered() {
            return views.stream()
                    .filter(view -> !view.fields().containsKey(Field.ResidentView.COMMITMENTS))
                    .count();
        }
    }

    @Override
    public About about() {
        return About.ofPartnership(
                "consultations",
                "Consultations",
                "When residents were asked, how often they met, and how much of what they said is still without an answer.",
                "No consultation is recorded yet. The executive recorder can record one.");
    }

    @Override
    public List<Held> lines(Look look) {
        return look.newestFirst(ItemKind.CONSULTATION).stream().map(Held::of).toList();
    }

    @Override
    public List<Column<Held>> columns() {
        return List.of(
                Column.item(
                        "consultation",
                        "Consultation",
                        one -> one.consultation().link()),
                Column.<Held>item("plan", "Plan", one -> one.consultation().plan()),
                Column.<Held>text("period", "Period", one -> one.consultation().words(Field.Consultation.PERIOD))
                        .sortedBy(one -> one.consultation().begin(Field.Consultation.PERIOD)),
                Column.<Held>status("Status", one -> one.consultation().text(Field.STATUS)),
                Column.<Held>number(
                                "sessions",
                                "Sessions",
                                one -> one.consultation().size(Field.Consultation.SESSIONS))
                        .summed(),
                Column.<Held>number("views", "Views of residents", one ->
                                (long) one.views().size())
                        .summed(),
                Column.<Held>number("unanswered", "Nothing promised yet", Held::unanswered)
                        .summed(),
                Column.<Held>text(
                                "summary", "Summary", one -> one.consultation().text(Field.Consultation.SUMMARY))
                        .beneath(),
                Column.entry(one -> one.consultation().item().latest().position()));
    }
}
