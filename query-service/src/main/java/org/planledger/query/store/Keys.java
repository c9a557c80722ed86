package org.planledger.query.store;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.planledger.query.fold.About;
import org.planledger.query.register.Facet;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;

/** The keys of logs. */
public final class Keys {
    /** The directory of all partnerships. */
    public static final String PARTNERSHIPS = "partnerships";
    /** The one key of {@link Log#POSITIONS}. */
    public static final String POSITIONS = "positions";

    /** How many levels of {@link Log#MARKS} there are; the chunks of the highest are few enough to be read whole. */
    public static final int LEVELS = 3;

    private static final Set<ItemKind> INSIDE_A_PLAN = EnumSet.of(
            ItemKind.THEME,
            ItemKind.PRIORITY,
            ItemKind.TARGET,
            ItemKind.OUTCOME,
            ItemKind.ASSESSMENT,
            ItemKind.DUTY,
            ItemKind.ACHIEVEMENT);

    private Keys() {}

    public static String directory(ItemKind parent, String id, ItemKind kind) {
        return parent.slug() + "/" + id + "/" + kind.slug();
    }

    public static String mark(String partnershipId, int level) {
        return partnershipId + "/" + level;
    }

    public static String trail(String partnershipId, Facet facet) {
        return partnershipId + "/" + facet.kind().name().toLowerCase(Locale.ROOT) + "/" + facet.value();
    }

    /** Of the steps that a meeting decided; a plan's own id holds no slash. */
    public static String meetings(String planId) {
        return planId + "/meetings";
    }

    /** The directories that name an item: those of its partnership or plan, and of a parent inside these. */
    public static List<String> directories(ItemId item, About about) {
        if (item.kind() == ItemKind.PARTNERSHIP) return List.of(PARTNERSHIPS);
        var keys = new ArrayList<String>();
        if (!INSIDE_A_PLAN.contains(item.kind()))
            keys.add(directory(ItemKind.PARTNERSHIP, about.partnershipId(), item.kind()));
        if (about.planId() != null && item.kind() != ItemKind.PLAN)
            keys.add(directory(ItemKind.PLAN, about.planId(), item.kind()));
        var parent = about.parent();
        if (parent != null && parent.kind() != ItemKind.PARTNERSHIP && parent.kind() != ItemKind.PLAN)
            keys.add(directory(parent.kind(), parent.path(), item.kind()));
        return keys;
    }
}
