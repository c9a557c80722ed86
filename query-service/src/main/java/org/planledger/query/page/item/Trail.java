package org.planledger.query.page.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;

/** The way from the home page to an item. */
public final class Trail {
    private Trail() {}

    /** From home to the item that it belongs to; the item itself is the page's heading. */
    public static List<Map<String, Object>> of(Visit visit, Item item) {
        var trail = new ArrayList<Map<String, Object>>();
        var up = item;
        while (up.parent() != null) {
            var parent = visit.view().item(up.parent());
            if (parent.isEmpty()) break;
            up = parent.get();
            if (up.id().kind() != ItemKind.PARTNERSHIP) trail.add(0, crumb(Headings.of(up), visit.to(up.id())));
        }
        var partnership = visit.view().item(ItemId.of(ItemKind.PARTNERSHIP, item.partnershipId()));
        partnership.ifPresent(p -> trail.add(0, crumb(Headings.of(p), visit.to(p.id()))));
        trail.add(0, crumb("Home", visit.to("/")));
        return trail;
    }

    /** From home to the item, for a page below the item's own. */
    public static List<Map<String, Object>> below(Visit visit, Item item) {
        var trail = of(visit, item);
        trail.add(crumb(Headings.of(item), visit.to(item.id())));
        return trail;
    }

    private static Map<String, Object> crumb(String text, String href) {
        var crumb = new LinkedHashMap<String, Object>();
        crumb.put("text", text);
        crumb.put("href", href);
        return crumb;
    }
}
