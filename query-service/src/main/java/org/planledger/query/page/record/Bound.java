package org.planledger.query.page.record;

import java.util.Set;
import java.util.stream.Collectors;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;

/** What a person may record with a form, said before they fill it in: where, and of a lead or focal point on what. */
final class Bound {
    private static final Set<String> OWN = Set.of("themes", "actions", "achievements", "risks");

    private Bound() {}

    /**
     * "" for those who record on more than their own work, and for forms that are about nobody's own, in a partnership
     * that the person acts for.
     */
    static String words(FormShape shape, Visit visit) {
        var elsewhere = elsewhere(shape, visit);
        if (!elsewhere.isEmpty()) return elsewhere;
        boolean asks = shape.command().stream().anyMatch(part -> OWN.contains(part.options()));
        if (!asks || !visit.person().isBoundOnly()) return "";
        var agency = visit.person().mandate().agency();
        if (agency == null)
            return "Your sign-in names no agency, so there is no theme or action that you may record on.";
        var member =
                visit.partnership().flatMap(id -> visit.view().item(ItemId.of(ItemKind.MEMBER, id, agency.memberId())));
        if (member.isEmpty())
            return "Your agency is no member of this partnership, so there is no theme or action that you may record on.";
        var themes = visit.plan().stream()
                .flatMap(plan -> visit.view().ofPlan(plan, ItemKind.THEME).stream())
                .filter(visit::isOwn)
                .map(Headings::of)
                .collect(Collectors.joining("; "));
        return "You are with " + member.get().text(Field.NAME) + ", and record on its own work: "
                + (themes.isEmpty() ? "the themes that it leads or the actions that it owns." : themes + ".");
    }

    private static String elsewhere(FormShape shape, Visit visit) {
        if (shape.isNew("partnershipId")) return "";
        return visit.partnership()
                .filter(id -> !visit.person().actsFor(id))
                .flatMap(id -> visit.view().item(ItemId.of(ItemKind.PARTNERSHIP, id)))
                .map(partnership -> "You do not act for " + Headings.of(partnership)
                        + ", so what you record about it here is refused." + own(visit))
                .orElse("");
    }

    private static String own(Visit visit) {
        var own = visit.own().stream().map(Headings::of).collect(Collectors.joining("; "));
        return own.isEmpty() ? "" : " You act for: " + own + ".";
    }
}
