package org.planledger.ledger.conformance;

import static org.planledger.ledger.testing.Samples.append;

import java.time.Clock;
import org.planledger.ledger.StreamConflict;
import org.planledger.ledger.mongo.LedgerClient;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;

/** A process of its own that wants every place of one stream and prints those that it won. */
final class Contender {
    private Contender() {}

    public static void main(String[] args) {
        try (var client = LedgerClient.connect(args[0]);
                var ledger =
                        MongoLedger.open(client.getDatabase(args[1]), LedgerOptions.defaults(), Clock.systemUTC())) {
            for (long place = 0; place < Integer.parseInt(args[2]); place++) contend(ledger, place);
        }
    }

    private static void contend(MongoLedger ledger, long place) {
        try {
            ledger.append(append("plan/race", place));
            System.out.println("won " + place);
        } catch (StreamConflict lost) {
            System.out.println("lost " + place);
        }
    }
}
