package org.planledger.query.page.partnership;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;

/**
 * An item of an agenda.
 *
 * @param theme what it is about, or ""
 */
public record AgendaLine(String number, String title, String href, String theme, String themeHref) {
    /** 8.2 before 8.10 before 9; what is no number comes last, as text. */
    static final Comparator<String> BY_NUMBER = Comparator.comparing(AgendaLine::padded);

    static List<AgendaLine> of(Visit visit, Item meeting) {
        return visit.view().ofPartnership(meeting.partnershipId(), ItemKind.AGENDA_ITEM).stream()
                .filter(item -> meeting.id().equals(item.parent()))
                .map(item -> of(item, visit))
                .sorted(Comparator.comparing(AgendaLine::number, BY_NUMBER))
                .toList();
    }

    private static AgendaLine of(Item item, Visit visit) {
        var theme = theme(item, visit);
        return new AgendaLine(
                item.text("number"),
                item.text("title"),
                visit.to(item.id()),
                theme == null ? "" : Headings.of(theme),
                theme == null ? "" : visit.to(theme.id()));
    }

    private static @org.jspecify.annotations.Nullable Item theme(Item item, Visit visit) {
        if (item.text("themeId").isEmpty()) return null;
        return visit.view()
                .item(ItemId.of(ItemKind.THEME, item.text("planId"), item.text("themeId")))
                .orElse(null);
    }

    private static String padded(String number) {
        return Arrays.stream(number.split("\\.", -1))
                .map(part -> part.matches("\\d{1,9}") ? "%09d".formatted(Integer.valueOf(part)) : "~" + part)
                .reduce("", (whole, part) -> whole + part + ".");
    }
}
