package org.planledger.query.warning;

import java.util.List;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;

/** What the warnings about a plan are computed from; themes that were retired are left out. */
public record PlanFacts(List<Item> themes, List<Item> outcomes, List<Item> duties) {

    static PlanFacts of(String planId, Register.View view) {
        var open = view.ofPlan(planId, ItemKind.THEME).stream()
                .filter(theme -> !theme.text(Field.STATUS).equals("RETIRED"))
                .toList();
        return new PlanFacts(open, view.ofPlan(planId, ItemKind.OUTCOME), view.ofPlan(planId, ItemKind.DUTY));
    }
}
