package org.planledger.query.page.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;

/** What a form is about, as far as it says yet. */
record Subject(Visit visit, Typed typed) {
    /** Of several that a form names, the first is what the command is about. */
    private static final List<ItemKind> KINDS = List.of(
            ItemKind.ISSUE,
            ItemKind.CONSULTATION,
            ItemKind.ACTION,
            ItemKind.ACTION_PLAN,
            ItemKind.ACHIEVEMENT,
            ItemKind.RECOMMENDATION,
            ItemKind.MEETING,
            ItemKind.REPORT,
            ItemKind.REVIEW,
            ItemKind.RISK,
            ItemKind.PRIORITISATION,
            ItemKind.PLAN,
            ItemKind.PARTNERSHIP);

    /** The item that the command is about, where the form says which. */
    Optional<Item> item() {
        return Stream.concat(theme().stream(), KINDS.stream().flatMap(kind -> named(kind).stream()))
                .findFirst();
    }

    /** The theme that is chosen, where its plan is too. */
    Optional<Item> theme() {
        var plan = typed.text("command.planId");
        var theme = typed.text("command.themeId");
        if (plan.isEmpty() || theme.isEmpty()) return Optional.empty();
        return visit.view().item(ItemId.of(ItemKind.THEME, plan, theme));
    }

    private Optional<Item> named(ItemKind kind) {
        var id = typed.text("command." + kind.field());
        return id.isEmpty() ? Optional.empty() : visit.view().item(ItemId.of(kind, id));
    }

    /** As chosen, of what is chosen, that the form was opened for, or the one in view; "" where there is none. */
    String partnership() {
        var chosen = typed.text("command.partnershipId");
        if (!chosen.isEmpty()) return chosen;
        var opened = typed.text(Typed.PARTNERSHIP);
        return item().map(Item::partnershipId)
                .or(() -> Optional.of(opened).filter(id -> !id.isEmpty()))
                .or(visit::partnership)
                .orElse("");
    }

    /** The plan from which a field chooses, "" where it is not known yet: an earlier theme, from the earlier plan. */
    String plan(String path) {
        var chosen = typed.text(path.endsWith("earlierThemeId") ? "command.earlierPlanId" : "command.planId");
        if (!chosen.isEmpty() || path.endsWith("earlierThemeId")) return isOurs(chosen) ? chosen : "";
        return item().map(item -> String.valueOf(item.planId())).orElse("");
    }

    private boolean isOurs(String planId) {
        return visit.view()
                .item(ItemId.of(ItemKind.PLAN, planId))
                .filter(plan -> plan.partnershipId().equals(partnership()))
                .isPresent();
    }
}
