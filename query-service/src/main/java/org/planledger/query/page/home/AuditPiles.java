package org.planledger.query.page.home;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.signin.Person;
import org.planledger.query.page.word.Dates;
import org.planledger.query.proof.Published;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.values.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** For auditors and administrators: whether the ledger was checked, when, and up to where. */
@Component
@Order(4)
class AuditPiles implements Waiting {
    private static final String CHECK = "/check";

    private final Published published;

    AuditPiles(Published published) {
        this.published = published;
    }

    @Override
    public boolean isFor(Person person, String partnershipId) {
        return person.actsFor(partnershipId)
                && person.isOneOf(List.of(Role.AUDITOR.claim(), Role.ADMINISTRATOR.claim()));
    }

    @Override
    public Stream<Pile> piles(Visit visit, Item partnership) {
        var lines = new ArrayList<Pile.Line>();
        lines.add(visit.view()
                .item(ItemId.PROOF)
                .map(AuditPiles::verified)
                .orElse(new Pile.Line("The whole ledger was never verified from here", CHECK, "")));
        published
                .newest()
                .ifPresent(newest -> lines.add(new Pile.Line(
                        "The newest checkpoint was signed over %,d entries"
                                .formatted(newest.checkpoint().size()),
                        "/proof",
                        "")));
        lines.add(new Pile.Line("The audit trail of the partnership", visit.to("/" + partnership.id() + "/trail"), ""));
        return Stream.of(Pile.of("The ledger", lines, CHECK, ""));
    }

    private static Pile.Line verified(Item proof) {
        var broken = proof.text(Field.Proof.BROKEN_AT);
        var day = Dates.words(proof.latest().recordedAt());
        return broken.isEmpty()
                ? new Pile.Line("The last check found nothing wrong", CHECK, "on " + day)
                : new Pile.Line("The last check found entry " + broken + " broken", CHECK, "on " + day);
    }
}
