package org.planledger.query.page.risk;

import java.util.List;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;

/** A risk that is open, with the levels that it was rated at. */
public record RiskLine(String title, String href, String likelihood, String impact) {
    static List<RiskLine> open(Visit visit, String partnershipId) {
        return visit.view().ofPartnership(partnershipId, ItemKind.RISK).stream()
                .filter(risk -> risk.text(Field.STATUS).equals("OPEN"))
                .map(risk -> of(risk, visit))
                .toList();
    }

    private static RiskLine of(Item risk, Visit visit) {
        return new RiskLine(
                risk.text(Field.TITLE),
                visit.to(risk.id()),
                risk.text(Field.Risk.LIKELIHOOD),
                risk.text(Field.Risk.IMPACT));
    }
}
