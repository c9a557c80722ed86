package org.planledger.query.fold;

import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.values.Lead;

/** What sentences call somebody. */
record Named(Before before) {

    /** A unit is what the paper calls the lead; without one it is the agency. */
    String lead(String partnershipId, Lead lead) {
        if (lead.unit() != null) return lead.unit();
        return before.item(ItemId.of(ItemKind.MEMBER, partnershipId, lead.memberId()))
                .map(member -> member.text(Field.NAME))
                .orElse(lead.memberId());
    }
}
