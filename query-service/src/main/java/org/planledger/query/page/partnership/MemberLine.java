package org.planledger.query.page.partnership;

import java.util.Comparator;
import java.util.List;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.story.Story;
import org.planledger.query.page.story.Told;
import org.planledger.query.page.word.Fields;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;

/**
 * A member of a partnership, present or former.
 *
 * @param successor who carries on its part, or ""
 * @param since the entry that admitted it, last where it came back
 * @param latest the newest entry about it
 */
public record MemberLine(
        String name, String href, String category, boolean present, String successor, Told since, Told latest) {

    static List<MemberLine> of(Visit visit, String partnershipId) {
        return visit.view().ofPartnership(partnershipId, ItemKind.MEMBER).stream()
                .map(item -> of(item, visit))
                .sorted(Comparator.comparing(MemberLine::category).thenComparing(MemberLine::name))
                .toList();
    }

    private static MemberLine of(Item item, Visit visit) {
        var values = visit.values();
        var setBy = Story.setBy(item, visit.view().history(item.id()), values);
        var latest = Told.of(item.latest(), List.of(), values);
        return new MemberLine(
                item.text("name"),
                visit.to(item.id()),
                Fields.constant(item.text("category")),
                isPresent(item),
                item.text("successorId").isEmpty() ? "" : values.member(item.text("successorId")),
                setBy.getOrDefault(Field.Member.SINCE, latest),
                latest);
    }

    private static boolean isPresent(Item item) {
        return !item.text("status").equals("ENDED");
    }
}
