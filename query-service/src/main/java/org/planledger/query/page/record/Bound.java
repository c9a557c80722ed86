package org.planledger.query.page.record;

import java.util.Set;
import java.util.stream.Collectors;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;

/** What a theme lead or a focal point may choose in a form, said before they fill it in. */
final class Bound {
    private static final Set<String> OWN = Set.of("themes", "actions", "achievements", "risks");

    private Bound() {}

    /** "" for those who record on more than their own work, and for forms that are about nobody's own. */
    static String words(FormShape shape, Visit visit) {
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
}
