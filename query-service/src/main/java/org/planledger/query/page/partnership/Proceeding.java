package org.planledger.query.page.partnership;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.item.Tags;
import org.planledger.query.page.word.Fields;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;

/**
 * Something that a meeting dealt with.
 *
 * @param heading what the link says
 * @param texts its wording, one paragraph each
 * @param status in words, or ""
 */
public record Proceeding(String number, String heading, String href, List<String> texts, String status, String tag) {

    static List<Proceeding> decisions(Visit visit, Item meeting) {
        return sorted(visit, ItemKind.DECISION, item -> meeting.id().equals(item.parent()), Proceeding::decision);
    }

    static List<Proceeding> questions(Visit visit, Item meeting) {
        return sorted(visit, ItemKind.QUESTION, item -> meeting.id().equals(item.parent()), Proceeding::question);
    }

    /** The reports that were made to it. */
    static List<Proceeding> reports(Visit visit, Item meeting) {
        return sorted(
                visit,
                ItemKind.REPORT,
                item -> item.text("meetingId").equals(meeting.id().path()),
                Proceeding::report);
    }

    private interface Told {
        Proceeding of(Item item, Visit visit);
    }

    private static List<Proceeding> sorted(Visit visit, ItemKind kind, Predicate<Item> which, Told told) {
        var partnership = visit.partnership().orElse("");
        return visit.view().ofPartnership(partnership, kind).stream()
                .filter(which)
                .map(item -> told.of(item, visit))
                .sorted(Comparator.comparing(Proceeding::number, AgendaLine.BY_NUMBER))
                .toList();
    }

    private static Proceeding decision(Item item, Visit visit) {
        var heading = "Item " + item.text("number") + ": " + Fields.constant(item.text("verb"));
        return of(item, visit, heading, List.of(item.text("wording")));
    }

    private static Proceeding question(Item item, Visit visit) {
        var answer = item.text("answer");
        var texts = answer.isEmpty()
                ? List.of(item.text("question"))
                : List.of(item.text("question"), item.text("answeredBy") + ": " + answer);
        return of(item, visit, Headings.of(item), texts);
    }

    private static Proceeding report(Item item, Visit visit) {
        return of(item, visit, Headings.of(item), List.of());
    }

    private static Proceeding of(Item item, Visit visit, String heading, List<String> texts) {
        var status = item.text("status").matches("RECORDED") ? "" : item.text("status");
        return new Proceeding(
                item.text("number"),
                heading,
                visit.to(item.id()),
                texts,
                status.isEmpty() ? "" : visit.values().status(status),
                Tags.colour(status));
    }
}
