package org.planledger.command.risk;

import static org.planledger.command.rule.Refusal.unless;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.planledger.command.rule.Refusal;
import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.RiskState;
import org.planledger.events.RiskEvent;
import org.planledger.events.RiskEvent.MitigationRecorded;
import org.planledger.events.RiskEvent.RiskClosed;
import org.planledger.events.RiskEvent.RiskRaised;
import org.planledger.events.RiskEvent.RiskRescored;
import org.planledger.values.RiskScale;

/** What may happen to a risk: it is rated on its partnership's scale, and a closed one stays as it is. */
record RiskRules(RiskState risk, Situation now) {

    RiskEvent raise(RaiseRisk c) {
        now.requireNew(c.stream(), "riskId", c.riskId());
        var scale = now.partnership(c.partnershipId()).rules().scale();
        requireTheme(c);
        return new RiskRaised(
                c.riskId(),
                c.partnershipId(),
                c.planId(),
                c.themeId(),
                c.title(),
                c.description(),
                likelihood(scale, c.likelihood()),
                impact(scale, c.impact()));
    }

    RiskEvent rescore(RescoreRisk c) {
        requireOpen();
        var scale = now.partnership(risk.partnershipId()).rules().scale();
        var likelihood = likelihood(scale, c.likelihood());
        var impact = impact(scale, c.impact());
        unless(
                !risk.isRated(scale, likelihood, impact),
                Rule.NOTHING_CHANGES,
                "command.likelihood",
                "The risk is rated so already.",
                "Another likelihood or impact.");
        return new RiskRescored(c.riskId(), likelihood, impact);
    }

    RiskEvent mitigate(RecordMitigation c) {
        requireOpen();
        return new MitigationRecorded(c.riskId(), c.mitigation(), c.owner(), c.due());
    }

    RiskEvent close(CloseRisk c) {
        requireOpen();
        now.requireReason("Closing a risk takes it out of sight: say why.");
        return new RiskClosed(c.riskId());
    }

    private void requireTheme(RaiseRisk c) {
        if (c.planId() != null) now.draftedPlan("planId", c.planId(), c.partnershipId());
        if (c.themeId() == null) return;
        if (c.planId() == null)
            throw new Refusal(
                    Rule.THEME_NEEDS_ITS_PLAN,
                    "command.planId",
                    "The theme '" + c.themeId() + "' is named without its plan.",
                    "The plan of the theme.");
        Situation.open(now.currentTheme("planId", c.planId(), "themeId", c.themeId()), "themeId");
    }

    private void requireOpen() {
        unless(!risk.closed(), Rule.RISK_CLOSED, "command.riskId", "The risk has closed.", "A risk that is open.");
    }

    private static String likelihood(RiskScale scale, String name) {
        return level("likelihood", scale.likelihood(), scale.likelihoodLevel(name), name);
    }

    private static String impact(RiskScale scale, String name) {
        return level("impact", scale.impact(), scale.impactLevel(name), name);
    }

    /** The level as the scale spells it. */
    private static String level(String axis, List<String> levels, OptionalInt level, @Nullable String name) {
        if (level.isPresent()) return levels.get(level.getAsInt() - 1);
        throw new Refusal(
                Rule.NOT_ON_THE_RISK_SCALE,
                "command." + axis,
                "The partnership's scale has no " + axis + " '" + name + "'.",
                "One of: " + String.join(", ", levels) + ".");
    }
}
