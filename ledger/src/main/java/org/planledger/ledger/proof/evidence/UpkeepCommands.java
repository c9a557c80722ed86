package org.planledger.ledger.proof.evidence;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.planledger.events.Envelope.Actor;
import org.planledger.ledger.Head;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.LedgerWentBack;
import org.planledger.ledger.mongo.Backup;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.mongo.Restore;
import org.planledger.ledger.proof.ProofStream;
import org.planledger.ledger.proof.checkpoint.CheckpointShelf;
import org.planledger.ledger.proof.verify.Verdict;
import org.planledger.ledger.proof.verify.Verification;
import org.planledger.ledger.seal.Vault;

/** The commands that look after a ledger's database. */
final class UpkeepCommands {
    private static final Actor OPERATOR = new Actor("command-line", "Operator at the command line");

    private final LedgerAccess ledgers;
    private final Clock clock;
    private final PrintStream out;
    private final PrintStream err;

    UpkeepCommands(LedgerAccess ledgers, Clock clock, PrintStream out, PrintStream err) {
        this.ledgers = ledgers;
        this.clock = clock;
        this.out = out;
        this.err = err;
    }

    void verify(List<String> args) throws IOException {
        var known = new ArrayList<>(List.of("keep", "record"));
        known.addAll(LedgerAccess.OPTIONS);
        var arguments = new Arguments(args, known);
        arguments.noFile();
        boolean recording = isToBeRecorded(arguments);
        var shelf = new CheckpointShelf(Path.of(ledgers.setting(arguments, "keep")));
        ledgers.useDatabase(arguments, database -> {
            var verdict = new Verification(database, Optional.of(shelf))
                    .run(ledgers.progress("Verifying the ledger", end(database)));
            if (verdict.holds()) requireLedger(verdict.position(), database);
            if (recording) record(verdict, database, shelf);
            if (!verdict.holds()) throw new EvidenceRefused(verdict.sentence());
            out.println(verdict.sentence());
        });
    }

    private static boolean isToBeRecorded(Arguments arguments) {
        return switch (arguments.one("record").orElse("yes")) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new Arguments.Wrong("What was found is recorded or not: --record yes or --record no.");
        };
    }

    private void record(Verdict verdict, MongoDatabase database, CheckpointShelf shelf) {
        try (var ledger = MongoLedger.open(database, LedgerOptions.defaults(), clock, Vault.unopened())) {
            requireNotBehind(shelf, ledger.head());
            var id = UUID.randomUUID().toString();
            var receipt = new ProofStream(ledger, clock).add("VerifyLedger", id, OPERATOR, verdict.fact());
            err.printf(Locale.UK, "What was found is recorded as entry %,d.%n", receipt.position());
        } catch (IOException | RuntimeException e) {
            err.println("What was found could not be recorded as an entry: " + e.getMessage());
        }
    }

    /** A ledger that went back records nothing before an administrator has acknowledged it, not even this. */
    private static void requireNotBehind(CheckpointShelf shelf, Head head) throws IOException {
        var newest = shelf.newest();
        if (newest.isPresent() && head.position() < newest.get().checkpoint().size())
            throw new LedgerWentBack("The ledger went back behind its newest checkpoint.");
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
