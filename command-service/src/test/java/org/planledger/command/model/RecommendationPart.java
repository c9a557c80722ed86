package org.planledger.command.model;

import java.util.HashMap;
import java.util.Map;
import org.planledger.command.recommendation.ProposeRecommendation;
import org.planledger.command.recommendation.SupersedeRecommendation;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Rule;

/** Recommendations: each with a life of its own, until another one takes its place. */
final class RecommendationPart implements Part {

    private final Town town;
    private final Map<String, RecommendationLife> lives = new HashMap<>();

    RecommendationPart(Town town) {
        this.town = town;
    }

    @Override
    public void judge(Command command, Moment now, Broken broken) {
        var life = lives.get(id(command));
        if (command instanceof ProposeRecommendation c) {
            broken.isNew(life != null);
            town.plan(c.planId(), broken);
            town.meeting(c.meetingId(), broken);
            return;
        }
        if (!broken.finds(life)) return;
        life.judge(command, now, broken);
        if (!(command instanceof SupersedeRecommendation c)) return;
        var other = lives.get(c.byRecommendationId());
        if (broken.finds(other)) broken.by(Rule.SUPERSEDED_BY_WHAT_FELL, other == life || !other.stands());
    }

    @Override
    public void apply(Command command, Moment now) {
        if (command instanceof ProposeRecommendation c)
            lives.put(c.recommendationId(), new RecommendationLife(town, c));
        else lives.get(id(command)).apply(command, now);
    }

    private static String id(Command command) {
        return command.stream().substring("recommendation/".length());
    }
}
