package org.planledger.query.testing;

import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.values.Lead;

/** A partnership some of whose decisions were recorded years later: its two clocks say different things. */
public final class LateBorough {
    public static final String PLAN = "borough-2020";

    private LateBorough() {}

    /** @return the newest position */
    public static long recordedIn(TestMongo mongo) {
        var clock = new SetClock();
        try (var ledger = MongoLedger.open(mongo.database(), LedgerOptions.defaults(), clock)) {
            var given = Given.on(ledger);
            clock.set("2020-04-10");
            var borough = begin(new Borough(given).on("2020-04-01"));
            clock.set("2021-03-12");
            borough.on("2021-03-11").meets("m-2021", "2021-03-11");
            given.decidedAt("m-2021");
            borough.agenda("m-2021", "8.1", "Theme report", PLAN, "t1");
            given.decidedAt("m-scrutiny");
            borough.opens("rev-1", "Review of 2021").closes("rev-1");
            clock.set("2023-05-14");
            given.decidedAt("m-2023");
            borough.on("2020-12").achieves(PLAN, "t2", "a-late", "Hot spots patrolled");
            given.because("It had been left out.");
            borough.on("2021-02-01")
                    .transfers(PLAN, "t1", new Lead("council", "Public Health"), new Lead("police", null));
            clock.set("2023-06-20");
            given.decidedAt(null);
            borough.on("2023-06-12").rewords(PLAN, "t2", 2, "Town and villages");
            return given.position();
        }
    }

    private static Borough begin(Borough borough) {
        return borough.registered()
                .admits("council", "Borough Council")
                .admits("police", "County Police")
                .drafts(PLAN, "2020", "2024")
                .adds(PLAN, "t1", 1, "Domestic abuse")
                .adds(PLAN, "t2", 2, "Town centre")
                .bringsIntoEffect(PLAN)
                .assigns(PLAN, "t1", "council", "Public Health")
                .proposes("r-a", "A", "Lay members");
    }
}
