package org.planledger.query.page.home;

import java.util.stream.Stream;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.signin.Person;
import org.planledger.query.register.Item;

/** What waits for people of some role. */
interface Waiting {
    boolean isFor(Person person, String partnershipId);

    Stream<Pile> piles(Visit visit, Item partnership);
}
