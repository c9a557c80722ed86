package org.planledger.standalone.example;

import java.util.List;
import org.planledger.command.risk.CloseRisk;
import org.planledger.command.risk.RaiseRisk;
import org.planledger.command.risk.RecordMitigation;
import org.planledger.command.risk.RescoreRisk;
import org.planledger.values.RiskScale;

/** One risk, which moves over the matrix until it is closed. */
final class RiskLife {

    private static final int LONGEST = 9;

    private final Town town;
    private final ThemeLife theme;
    private final String id;
    private int likelihood;
    private int impact;
    private int looks;

    RiskLife(Town town, ThemeLife theme) {
        this.town = town;
        this.theme = theme;
        this.id = town.next("risk");
        this.likelihood = town.between(1, 4);
        this.impact = town.between(1, 4);
    }

    void raise() {
        town.byDelegation(
                new RaiseRisk(
                        id,
                        town.id(),
                        theme.plan().id(),
                        theme.id(),
                        town.oneOf(theme.subject().risks()),
                        null,
                        level(scale().likelihood(), likelihood),
                        level(scale().impact(), impact)),
                "theme lead");
        town.diary().in(town.between(10, 50), this::mitigate);
        town.diary().in(town.between(70, 110), this::rescore);
    }

    private RiskScale scale() {
        return town.particulars().scale();
    }

    private static String level(List<String> levels, int number) {
        return levels.get(number);
    }

    private void mitigate() {
        var owner = town.members().words(town.members().lead());
        var due = PlanLife.month(town.today().plusDays(town.between(40, 200)));
        town.byDelegation(new RecordMitigation(id, town.phrase("mitigations"), owner, due), "theme lead");
    }

    private void rescore() {
        if (++looks > LONGEST || town.chance(0.15)) {
            close();
            return;
        }
        int nextLikelihood = moved(likelihood);
        int nextImpact = town.chance(0.4) ? moved(impact) : impact;
        if (nextLikelihood != likelihood || nextImpact != impact) {
            likelihood = nextLikelihood;
            impact = nextImpact;
            var scale = scale();
            town.byDelegation(
                    new RescoreRisk(id, level(scale.likelihood(), likelihood), level(scale.impact(), impact)),
                    "theme lead");
        }
        if (town.chance(0.3)) mitigate();
        town.diary().in(town.between(80, 130), this::rescore);
    }

    /** One step up or, as measures take hold, more often down. */
    private int moved(int level) {
        int step = town.chance(0.35) ? 1 : -1;
        return Math.max(0, Math.min(4, level + step));
    }

    private void close() {
        town.record(new CloseRisk(id), town.meetings().executive().because(town.phrase("why.riskClosed")));
    }
}
