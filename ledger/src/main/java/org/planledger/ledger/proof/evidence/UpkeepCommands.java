package org.planledger.ledger.proof.evidence;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planledger.ledger.Head;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.mongo.Backup;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.mongo.Restore;
import org.planledger.ledger.proof.checkpoint.CheckpointShelf;
import org.planledger.ledger.proof.verify.Verification;

/** The commands that look after a ledger's database. */
final class UpkeepCommands {
    private final LedgerAccess ledgers;
    private final PrintStream out;

    UpkeepCommands(LedgerAccess ledgers, PrintStream out) {
        this.ledgers = ledgers;
        this.out = out;
    }

    void verify(List<String> args) throws IOException {
        var known = new ArrayList<>(List.of("keep"));
        known.addAll(LedgerAccess.OPTIONS);
        var arguments = new Arguments(args, known);
        arguments.noFile();
        var shelf = new CheckpointShelf(Path.of(ledgers.setting(arguments, "keep")));
        ledgers.useDatabase(arguments, database -> {
            var verdict = new Verification(database, Optional.of(shelf))
                    .run(ledgers.progress("Verifying the ledger", end(database)));
            if (!verdict.holds()) throw new EvidenceRefused(verdict.sentence());
            requireLedger(verdict.position(), database);
            out.println(verdict.sentence());
        });
    }

    void backup(List<String> args) throws IOException {
        var arguments = new Arguments(args, LedgerAccess.OPTIONS);
        var file = arguments.file();
        ledgers.useDatabase(arguments, database -> {
            requireLedger(end(database), database);
            var head = new Backup(database).write(file, ledgers.progress("Copying the ledger", end(database)));
            out.println(file + " holds " + entries(head));
        });
    }

    void restore(List<String> args) throws IOException {
        var arguments = new Arguments(args, LedgerAccess.OPTIONS);
        var file = arguments.file();
        ledgers.useDatabase(arguments, database -> {
            var head = new Restore(database).run(file, end -> ledgers.progress("Restoring the ledger", end));
            out.println("The database '" + database.getName() + "' holds " + entries(head));
            out.println("Run verify with the kept checkpoints before it is used.");
        });
    }

    /** A name that was mistyped, or a database that was emptied, must not look like a ledger that holds. */
    private static void requireLedger(long entries, MongoDatabase database) {
        if (entries == 0) throw new EvidenceRefused("There is no ledger in the database '" + database.getName() + "'.");
    }

    /** Where a ledger that may be broken ends, as far as can be told; only for the progress. */
    private static long end(MongoDatabase database) {
        try (var ledger = MongoLedger.open(database, LedgerOptions.defaults(), Clock.systemUTC())) {
            return ledger.head().position();
        } catch (LedgerBroken broken) {
            return broken.position();
        }
    }

    private static String entries(Head head) {
        return head.position() + " entries; the last commit has the hash " + head.hash() + ".";
    }
}
