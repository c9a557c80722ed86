package org.planledger.query.fold;

import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.values.Lead;

/** What sentences call somebody. */
record Named(Before before) {

    /** The agency by the name that it has now, and the unit. */
    String lead(String partnershipId, Lead lead) {
        var agency = before.item(ItemId.of(ItemKind.MEMBER, partnershipId, lead.memberId()))
                .map(member -> member.text(Field.NAME))
                .orElse(lead.memberId());
        return LeadName.of(agency, lead.unit());
    }
}
