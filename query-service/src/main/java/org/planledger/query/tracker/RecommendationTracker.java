package org.planledger.query.tracker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Field;
import org.planledger.query.provenance.Provenance;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.warning.ResponseTime;
import org.planledger.values.Authority;
import org.springframework.stereotype.Component;

/** What the committee asked, and what became of it. */
@Component
class RecommendationTracker implements Tracker<RecommendationTracker.Asking> {

    /**
     * A recommendation.
     *
     * @param authority on which it was adopted by the committee, or else proposed
     * @param actions by which it is put into practice
     */
    record Asking(Line line, Authority authority, List<Line> actions) {
        static Asking of(Line line) {
            var look = line.look();
            var actions = line.item().fields().get(Field.Recommendation.ACTION_IDS) instanceof List<?> ids
                    ? ids.stream()
                            .flatMap(id -> look.view().item(ItemId.of(ItemKind.ACTION, String.valueOf(id))).stream())
                            .map(action -> new Line(action, look))
                            .toList()
                    : List.<Line>of();
            return new Asking(line, authority(line.item(), line.provenance()), actions);
        }

        private static Authority authority(Item item, Map<String, Provenance> provenance) {
            return Optional.ofNullable(provenance.get(Field.Recommendation.ADOPTED_ON))
                    .or(() -> Optional.ofNullable(provenance.get(Field.Recommendation.REFERENCE)))
                    .map(known -> known.setBy().entry())
                    .orElse(item.latest())
                    .envelope()
                    .authority();
        }

        String text(String field) {
            return line.text(field);
        }

        @Nullable
        Link meeting() {
            var id = authority.meetingId() == null ? text(Field.MEETING_ID) : authority.meetingId();
            return line.look().link(ItemKind.MEETING, id).orElse(null);
        }

        /** Those who are to do it. */
        List<String> leads() {
            return actions.stream()
                    .flatMap(action -> action.words(Field.Action.OWNER).stream())
                    .distinct()
                    .toList();
        }

        @Nullable
        Long daysOpen() {
            var days = ResponseTime.daysOpen(line.item(), line.look().today());
            return days.isPresent() ? days.getAsLong() : null;
        }
    }

    @Override
    public About about() {
        return About.ofPartnership(
                "recommendations",
                "Recommendation tracker",
                "What the scrutiny committee recommended, how it was answered, what is done about it, and whether the committee accepts it as done.",
                "No recommendation is recorded yet. The committee’s clerk can record one when it is proposed.");
    }

    @Override
    public List<Asking> lines(Look look) {
        return look.newestFirst(ItemKind.RECOMMENDATION).stream()
                .map(Asking::of)
                .toList();
    }

    @Override
    public List<Column<Asking>> columns() {
        return java.util.stream.Stream.of(asked(), answered(), done())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Column<Asking>> asked() {
        return List.of(
                Column.item(
                        "recommendation", "Recommendation", one -> one.line().link()),
                Column.<Asking>text("wording", "Wording", one -> one.text(Field.Recommendation.WORDING))
                        .beneath(),
                Column.<Asking>text("reference", "Reference", one -> one.text(Field.Recommendation.REFERENCE))
                        .beneath(),
                Column.<Asking>text("committee", "Committee", one -> one.text(Field.Recommendation.MADE_BY))
                        .filtered()
                        .beneath(),
                Column.<Asking>item("meeting", "Meeting", Asking::meeting).beneath(),
                Column.<Asking>text("minute", "Minute", one -> one.authority().reference())
                        .beneath(),
                Column.<Asking>text("addressee", "Addressee", one -> one.text(Field.Recommendation.ADDRESSEE))
                        .filtered(),
                Column.date("adopted", "Adopted", one -> one.text(Field.Recommendation.ADOPTED_ON)),
                Column.<Asking>date("firstDue", "First due", one -> one.text(Field.Recommendation.FIRST_DUE))
                        .beneath(),
                Column.<Asking>text(
                                "extensions",
                                "More time given",
                                one -> one.line().words(Field.Recommendation.EXTENSIONS))
                        .beneath(),
                Column.date("due", "Response due", one -> one.text(Field.Recommendation.DUE)));
    }

    private static List<Column<Asking>> answered() {
        return List.of(
                Column.<Asking>yes(
                                "overdue",
                                "Response overdue",
                                one -> ResponseTime.isOverdue(
                                        one.line().item(), one.line().look().today()))
                        .counted(),
                Column.date("answered", "Answered", one -> one.text(Field.Recommendation.ANSWERED_ON)),
                Column.<Asking>constant("answer", "Answer", one -> one.text(Field.Recommendation.ANSWER))
                        .filtered(),
                Column.<Asking>text(
                                "answers", "Answers given", one -> one.line().words(Field.Recommendation.ANSWERS))
                        .beneath(),
                Column.<Asking>text("response", "Response", one -> one.text(Field.Recommendation.RESPONSE))
                        .beneath());
    }

    private static List<Column<Asking>> done() {
        return List.of(
                Column.<Asking>text("lead", "Lead", Asking::leads).filtered().beneath(),
                Column.<Asking>item(
                                "actions",
                                "Actions",
                                one -> one.actions().stream().map(Line::link).toList())
                        .beneath(),
                Column.<Asking>text("progress", "Progress", one -> one.line().words(Field.Recommendation.PROGRESS))
                        .beneath(),
                Column.<Asking>text("account", "What was reported", one -> one.text(Field.Recommendation.ACCOUNT))
                        .beneath(),
                Column.<Asking>text("evidence", "Evidence", one -> one.text(Field.Recommendation.EVIDENCE))
                        .beneath(),
                Column.<Asking>status("Status", one -> one.text(Field.STATUS)),
                Column.<Asking>date("signedOff", "Signed off", one -> one.text(Field.Recommendation.SIGNED_OFF_ON))
                        .beneath(),
                Column.number("daysOpen", "Days open", Asking::daysOpen));
    }
}
