package org.planledger.query.fold;

import static org.planledger.query.fold.Operation.add;
import static org.planledger.query.fold.Operation.set;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.planledger.events.RiskEvent;
import org.planledger.events.RiskEvent.MitigationRecorded;
import org.planledger.events.RiskEvent.RiskClosed;
import org.planledger.events.RiskEvent.RiskRaised;
import org.planledger.events.RiskEvent.RiskRescored;
import org.planledger.events.Streams;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.values.PartialDate;
import org.planledger.values.RiskScale;

/** Risks; score and band are computed on the scale that is in force when a risk is rated. */
record RiskMeanings(PartialDate decidedOn, Before before) implements RiskEvent.Cases<Meaning> {

    @Override
    public Meaning on(RiskRaised event) {
        var partnership = ItemId.of(ItemKind.PARTNERSHIP, event.partnershipId());
        var about = new About(event.partnershipId(), event.planId(), partnership, Streams.risk(event.riskId()));
        var operations = new ArrayList<>(List.of(
                set(Field.TITLE, event.title()),
                set(Field.PLAN_ID, event.planId()),
                set(Field.THEME_ID, event.themeId()),
                set(Field.Risk.DESCRIPTION, event.description()),
                set(Field.STATUS, "OPEN"),
                set(Field.Risk.RAISED_ON, decidedOn.toString())));
        operations.addAll(rated(event.partnershipId(), event.likelihood(), event.impact()));
        return Meaning.of(
                "The risk %s was raised: likelihood %s, impact %s"
                        .formatted(event.title(), event.likelihood(), event.impact()),
                new Touch(id(event.riskId()), about, operations));
    }

    @Override
    public Meaning on(RiskRescored event) {
        var risk = before.get(id(event.riskId()));
        var rated = rated(risk.about().partnershipId(), event.likelihood(), event.impact());
        return touched(
                event.riskId(),
                "The risk %s was rated anew: likelihood %s, impact %s"
                        .formatted(risk.text(Field.TITLE), event.likelihood(), event.impact()),
                rated);
    }

    @Override
    public Meaning on(MitigationRecorded event) {
        var mitigation =
                Plain.map("mitigation", event.mitigation(), "owner", event.owner(), "due", Plain.text(event.due()));
        return touched(
                event.riskId(),
                "A mitigation of the risk %s was recorded".formatted(title(event.riskId())),
                List.of(add(Field.Risk.MITIGATIONS, mitigation)));
    }

    @Override
    public Meaning on(RiskClosed event) {
        return touched(
                event.riskId(),
                "The risk %s was closed".formatted(title(event.riskId())),
                List.of(set(Field.STATUS, "CLOSED"), set(Field.Risk.CLOSED_ON, decidedOn.toString())));
    }

    private List<Operation> rated(String partnershipId, String likelihood, String impact) {
        var partnership = before.get(ItemId.of(ItemKind.PARTNERSHIP, partnershipId));
        var scale = Settled.in(partnership.fields()).scale();
        var score = score(scale, likelihood, impact);
        return List.of(
                set(Field.Risk.LIKELIHOOD, likelihood),
                set(Field.Risk.IMPACT, impact),
                set(Field.Risk.SCORE, score.isPresent() ? (long) score.getAsInt() : null),
                set(
                        Field.Risk.BAND,
                        score.isPresent() ? scale.band(score.getAsInt()).name() : null),
                set(
                        Field.Risk.SCALE,
                        "%d by %d"
                                .formatted(
                                        scale.likelihood().size(),
                                        scale.impact().size())));
    }

    /** Empty where a level is not on the scale, which the rules refuse. */
    private static OptionalInt score(RiskScale scale, String likelihood, String impact) {
        var likely = scale.likelihoodLevel(likelihood);
        var grave = scale.impactLevel(impact);
        return likely.isEmpty() || grave.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(RiskScale.score(likely.getAsInt(), grave.getAsInt()));
    }

    private Meaning touched(String riskId, String sentence, List<Operation> operations) {
        return Meaning.of(sentence, new Touch(id(riskId), before.get(id(riskId)).about(), operations));
    }

    private String title(String riskId) {
        return before.get(id(riskId)).text(Field.TITLE);
    }

    private static ItemId id(String riskId) {
        return ItemId.of(ItemKind.RISK, riskId);
    }
}
