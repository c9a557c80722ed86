package org.planledger.query.page.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;

/** Where a recorded decision can be seen. */
final class Shown {
    private final Typed typed;
    private final Visit visit;
    private final long position;
    private final List<Map<String, Object>> links = new ArrayList<>();

    Shown(Typed typed, Visit visit, long position) {
        this.typed = typed;
        this.visit = visit;
        this.position = position;
    }

    List<Map<String, Object>> links() {
        var plan = typed.text("command.planId");
        var theme = typed.text("command.themeId");
        if (!plan.isEmpty() && !theme.isEmpty()) add("theme", ItemId.of(ItemKind.THEME, plan, theme));
        item(ItemKind.ACTION);
        item(ItemKind.ACTION_PLAN);
        item(ItemKind.ACHIEVEMENT);
        item(ItemKind.REPORT);
        item(ItemKind.ISSUE);
        item(ItemKind.CONSULTATION);
        item(ItemKind.RECOMMENDATION);
        item(ItemKind.MEETING);
        item(ItemKind.REVIEW);
        item(ItemKind.RISK);
        item(ItemKind.PRIORITISATION);
        item(ItemKind.PLAN);
        item(ItemKind.PARTNERSHIP);
        var partnership = new Choices(visit, typed).partnership();
        if (!partnership.isEmpty())
            link(
                    "What changed",
                    "/partnership/" + partnership + "/changes?since=" + (position - 1) + "&minPosition=" + position);
        link("Entry %,d".formatted(position), "/entry/" + position + "?minPosition=" + position);
        return links;
    }

    private void item(ItemKind kind) {
        var id = typed.text("command." + kind.field());
        if (!id.isEmpty()) add(kind.slug(), ItemId.of(kind, id));
    }

    private void add(String kind, ItemId id) {
        var heading = visit.view().item(id).map(Headings::of).orElse("the new " + kind);
        link(heading, "/" + id + "?minPosition=" + position);
    }

    private void link(String text, String href) {
        var link = new LinkedHashMap<String, Object>();
        link.put("text", text);
        link.put("href", href);
        links.add(link);
    }
}
