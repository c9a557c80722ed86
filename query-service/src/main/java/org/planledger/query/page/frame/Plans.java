package org.planledger.query.page.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planledger.query.register.Item;
import org.planledger.query.register.Register;

/** The plans of a partnership. */
public final class Plans {
    private Plans() {}

    /** The plan in effect, else the one whose period begins last. */
    public static Optional<Item> current(Register.View view, String partnershipId) {
        List<Item> plans = view.plans(partnershipId);
        return plans.stream()
                .filter(Plans::inEffect)
                .findFirst()
                .or(() -> plans.stream().max(Comparator.comparing(Plans::start)));
    }

    public static boolean inEffect(Item plan) {
        return plan.text("status").equals("IN_EFFECT");
    }

    private static String start(Item plan) {
        return plan.fields().get("period") instanceof java.util.Map<?, ?> period
                ? String.valueOf(period.get("from"))
                : "";
    }
}
