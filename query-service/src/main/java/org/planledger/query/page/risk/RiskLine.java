package org.planledger.query.page.risk;

import java.util.List;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Tags;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;

/**
 * A risk in the register.
 *
 * @param band the band and score that it was given when it was rated
 * @param theme in words, or ""
 * @param tag the status's colour; the word says the same
 */
public record RiskLine(
        String title,
        String href,
        String theme,
        String likelihood,
        String impact,
        String band,
        String score,
        boolean open,
        String status,
        String tag) {

    static List<RiskLine> of(Visit visit, String partnershipId) {
        return visit.view().ofPartnership(partnershipId, ItemKind.RISK).stream()
                .map(risk -> of(risk, visit))
                .toList();
    }

    private static RiskLine of(Item risk, Visit visit) {
        var theme = risk.text(Field.THEME_ID);
        var status = risk.text(Field.STATUS);
        return new RiskLine(
                risk.text(Field.TITLE),
                visit.to(risk.id()),
                theme.isEmpty() ? "" : visit.values().theme(risk.text(Field.PLAN_ID), theme),
                risk.text(Field.Risk.LIKELIHOOD),
                risk.text(Field.Risk.IMPACT),
                risk.text(Field.Risk.BAND),
                risk.text(Field.Risk.SCORE),
                status.equals("OPEN"),
                visit.values().status(status),
                Tags.colour(status));
    }
}
