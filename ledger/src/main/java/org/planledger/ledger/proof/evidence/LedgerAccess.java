package org.planledger.ledger.proof.evidence;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.mongo.LedgerClient;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.seal.Vault;

/** Opens the ledger that a command names, for as long as the command works with it. */
final class LedgerAccess {
    static final List<String> OPTIONS = List.of("uri", "database");

    /** What a command does with a ledger. */
    interface Work {
        void with(Ledger ledger) throws IOException;
    }

    private final Map<String, String> environment;
    private final Clock clock;
    private final PrintStream err;

    LedgerAccess(Map<String, String> environment, Clock clock, PrintStream err) {
        this.environment = environment;
        this.clock = clock;
        this.err = err;
    }

    void use(Arguments arguments, Work work) throws IOException {
        var database = arguments.setting("database", environment);
        try (var client = LedgerClient.connect(arguments.setting("uri", environment));
                var ledger = MongoLedger.open(
                        client.getDatabase(database), LedgerOptions.defaults(), clock, Vault.unopened())) {
            work.with(ledger);
        }
    }

    /** What a command does with a ledger's database. */
    interface Errand {
        void with(MongoDatabase database) throws IOException;
    }

    void useDatabase(Arguments arguments, Errand errand) throws IOException {
        var database = arguments.setting("database", environment);
        try (var client = LedgerClient.connect(arguments.setting("uri", environment))) {
            errand.with(client.getDatabase(database));
        }
    }

    /** An option of the command, or else a variable of the environment. */
    String setting(Arguments arguments, String name) {
        return arguments.setting(name, environment);
    }

    Progress progress(String work, long end) {
        return new Progress(err, work, end);
    }
}
