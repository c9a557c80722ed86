package org.planledger.query.page.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planledger.query.fold.Settled;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;
import org.planledger.values.RiskScale;

/** How likely and how grave a risk can be: value to words, the lowest first. */
record RiskLevels(RiskScale scale) {

    /** Of the scale that the partnership settled, or the usual one. */
    static RiskLevels of(Register.View view, String partnership) {
        return new RiskLevels(view.item(ItemId.of(ItemKind.PARTNERSHIP, partnership))
                .map(item -> Settled.in(item.fields()).scale())
                .orElse(RiskScale.FIVE_BY_FIVE));
    }

    Map<String, String> likelihoods() {
        return levels(scale.likelihood());
    }

    Map<String, String> impacts() {
        return levels(scale.impact());
    }

    private static Map<String, String> levels(List<String> names) {
        var levels = new LinkedHashMap<String, String>();
        for (var name : names) levels.put(name, (levels.size() + 1) + ". " + name);
        return levels;
    }
}
