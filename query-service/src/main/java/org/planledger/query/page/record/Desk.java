package org.planledger.query.page.record;

import java.util.List;
import java.util.function.Predicate;
import org.planledger.query.page.frame.NotThere;
import org.planledger.query.page.frame.Visit;
import org.springframework.stereotype.Component;

/** What may be recorded, and by whom. */
@Component
class Desk {
    private final Relay relay;

    Desk(Relay relay) {
        this.relay = relay;
    }

    List<Offer> offersTo(Visit visit) {
        return relay.catalogue().stream().filter(isFor(visit)).toList();
    }

    /** What only others may record. */
    List<Offer> offersToOthers(Visit visit) {
        return relay.catalogue().stream().filter(isFor(visit).negate()).toList();
    }

    private static Predicate<Offer> isFor(Visit visit) {
        return offer -> visit.person().isOneOf(offer.roles());
    }

    /**
     * @throws NotThere where there is no such command
     * @throws NotForYou where the person's role may not ask for it
     */
    Offer offer(String command, Visit visit) {
        var offer = relay.catalogue().stream()
                .filter(one -> one.name().equals(command))
                .findFirst()
                .orElseThrow(() -> new NotThere("There is no form with this name."));
        if (!isFor(visit).test(offer)) throw new NotForYou(visit.person());
        return offer;
    }
}
