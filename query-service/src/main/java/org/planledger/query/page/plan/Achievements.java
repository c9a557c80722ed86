package org.planledger.query.page.plan;

import java.util.List;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;

/** The achievements of a plan that count: withdrawn ones stay in the history only. */
public final class Achievements {
    private Achievements() {}

    public static List<Item> standing(Register.View view, String planId) {
        return view.ofPlan(planId, ItemKind.ACHIEVEMENT).stream()
                .filter(item -> !isWithdrawn(item))
                .toList();
    }

    static boolean isWithdrawn(Item item) {
        return item.text("status").equals("WITHDRAWN");
    }

    public static boolean under(Item achievement, Item theme) {
        return theme.id().equals(achievement.parent())
                || theme.id()
                        .equals(ItemId.of(
                                ItemKind.THEME, String.valueOf(achievement.planId()), achievement.text("themeId")));
    }
}
