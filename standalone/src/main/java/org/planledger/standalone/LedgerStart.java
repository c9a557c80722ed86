package org.planledger.standalone;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.planledger.command.installation.SimulatedTimes;
import org.planledger.events.InstallationEvent.TimesSimulated;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.mongo.LedgerClient;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.seal.Vault;
import org.planledger.standalone.example.Example;
import org.planledger.values.PartialDate;

/**
 * How the ledger of this start begins, and what is to be loaded into it: found out before any service runs, because a
 * simulated clock must be there from the first entry on.
 *
 * @param example what is to be loaded now, or null
 * @param isHalfLoaded whether an example was begun that is not complete, and nobody asked to go on
 */
record LedgerStart(@Nullable Example example, boolean isHalfLoaded) {

    static final String DATABASE = "planledger";

    static final long SEED = 2_017;

    /** @throws StartRefused where an example was asked for that this ledger cannot begin with */
    static LedgerStart of(String store, Options options) {
        try (var client = LedgerClient.connect(store);
                var ledger = MongoLedger.open(
                        client.getDatabase(DATABASE), LedgerOptions.defaults(), Clock.systemUTC(), Vault.unopened())) {
            return of(ledger, options);
        }
    }

    private static LedgerStart of(Ledger ledger, Options options) {
        var first = ledger.next(0, 1);
        var size = options.exampleSize();
        if (first.isEmpty()) return new LedgerStart(size == null ? null : begun(size), false);
        if (first.get(0).event() instanceof TimesSimulated begun) return goingOn(begun, ledger, size);
        if (size == null) return new LedgerStart(null, false);
        throw StartRefused.usage(("The ledger in %s did not begin with an example, and recorded time only goes forward."
                        + " Start --example on an empty folder: choose another with --data.")
                .formatted(options.data()));
    }

    private static Example begun(int size) {
        return Example.endingBefore(LocalDate.now(ZoneOffset.UTC), SEED, size);
    }

    private static LedgerStart goingOn(TimesSimulated begun, Ledger ledger, @Nullable Integer size) {
        if (ledger.receiptOf(SimulatedTimes.END).isPresent()) return new LedgerStart(null, false);
        if (size == null) return new LedgerStart(null, true);
        return new LedgerStart(
                new Example(begun.seed(), begun.size(), begun.until().lastDay()), false);
    }

    /** What the first entry says. */
    static TimesSimulated particulars(Example example) {
        return new TimesSimulated(
                "This ledger begins with an invented example: towns, bodies and figures that do not exist, recorded as if"
                        + " over years by a simulated clock.",
                PartialDate.of(example.until()),
                example.seed(),
                example.size());
    }
}
