package org.planledger.standalone.example;

import java.util.List;
import org.planledger.command.prioritisation.ClosePrioritisationReview;
import org.planledger.command.prioritisation.OpenPrioritisationReview;
import org.planledger.command.prioritisation.ReprioritiseTheme;
import org.planledger.values.Reprioritisation;

/** The yearly look at what matters most. */
final class Prioritisation {

    private Prioritisation() {}

    static void begin(Town town) {
        if (!town.hasPlan() || town.chance(0.12)) return;
        var id = town.next("prioritisation");
        var title = "Prioritisation review " + town.today().getYear();
        town.byExecutive(new OpenPrioritisationReview(id, town.id(), town.plan().id(), title, null));
        for (var theme : town.plan().openThemes()) town.diary().in(town.between(5, 20), () -> decide(town, id, theme));
        town.diary().in(30, () -> town.byExecutive(new ClosePrioritisationReview(id)));
    }

    private static void decide(Town town, String id, ThemeLife theme) {
        if (!theme.isOpen()) return;
        var outcome = town.oneOf(List.of(
                Reprioritisation.KEEP,
                Reprioritisation.KEEP,
                Reprioritisation.RAISE,
                Reprioritisation.LOWER,
                Reprioritisation.AMEND));
        town.byExecutive(new ReprioritiseTheme(id, theme.id(), outcome, town.phrase("reprioritisation")));
    }
}
