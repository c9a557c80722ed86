package org.planledger.query.page.plan;

import java.util.ArrayList;
import java.util.List;
import org.planledger.query.page.frame.Plans;
import org.planledger.query.register.Item;

/** What a reader should know about a plan; nothing here is refused, it is only said. */
final class Warnings {
    private Warnings() {}

    static List<String> of(Item plan, List<ThemeLine> themes) {
        var warnings = new ArrayList<String>();
        var open = themes.stream().filter(theme -> !theme.retired()).toList();
        if (themes.isEmpty()) warnings.add("This plan has no theme yet.");
        long unassigned = open.stream().filter(ThemeLine::unassigned).count();
        if (unassigned > 0) warnings.add(unassigned(unassigned, open.size()));
        long silent = open.stream().filter(theme -> theme.achievements() == 0).count();
        if (silent > 0 && Plans.inEffect(plan)) warnings.add(silent(silent, open.size()));
        return warnings;
    }

    private static String unassigned(long number, int all) {
        if (number == all) return all == 1 ? "The theme has no lead." : "No theme has a lead.";
        return number == 1 ? "1 theme has no lead." : number + " of " + all + " themes have no lead.";
    }

    private static String silent(long number, int all) {
        if (number == all) return "No achievement is recorded under any theme of this plan.";
        return number == 1
                ? "1 theme has no achievement recorded."
                : number + " of " + all + " themes have no achievement recorded.";
    }
}
