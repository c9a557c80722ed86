package org.planledger.command.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.planledger.command.request.Command;
import org.planledger.command.risk.CloseRisk;
import org.planledger.command.risk.RaiseRisk;
import org.planledger.command.risk.RescoreRisk;
import org.planledger.command.rule.Rule;

/** Risks as they are rated, in the names of the levels. */
final class RiskPart implements Part {

    private record Rating(String likelihood, String impact) {}

    private final Town town;
    private final Map<String, Rating> ratings = new HashMap<>();
    private final Set<String> closed = new HashSet<>();

    RiskPart(Town town) {
        this.town = town;
    }

    @Override
    public void judge(Command command, Moment now, Broken broken) {
        var rating = ratings.get(command.stream());
        if (command instanceof RaiseRisk c) {
            broken.isNew(rating != null);
            town.openTheme(c.planId(), c.themeId(), broken);
            onScale(c.likelihood(), c.impact(), broken);
            return;
        }
        if (!broken.finds(rating)) return;
        broken.by(Rule.RISK_CLOSED, closed.contains(command.stream()));
        broken.reason(now, command instanceof CloseRisk);
        if (command instanceof RescoreRisk c) {
            onScale(c.likelihood(), c.impact(), broken);
            broken.by(Rule.NOTHING_CHANGES, rating.equals(new Rating(c.likelihood(), c.impact())));
        }
    }

    private void onScale(String likelihood, String impact, Broken broken) {
        boolean there = town.likelihoods.contains(likelihood) && town.impacts.contains(impact);
        broken.by(Rule.NOT_ON_THE_RISK_SCALE, !there);
    }

    @Override
    public void apply(Command command, Moment now) {
        if (command instanceof RaiseRisk c) ratings.put(c.stream(), new Rating(c.likelihood(), c.impact()));
        if (command instanceof RescoreRisk c) ratings.put(c.stream(), new Rating(c.likelihood(), c.impact()));
        if (command instanceof CloseRisk) closed.add(command.stream());
    }
}
