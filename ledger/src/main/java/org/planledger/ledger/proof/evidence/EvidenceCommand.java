package org.planledger.ledger.proof.evidence;

import com.mongodb.MongoException;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.LedgerUnavailable;
import org.planledger.ledger.mongo.BackupRefused;
import org.planledger.ledger.proof.checkpoint.BadNote;
import org.planledger.ledger.proof.checkpoint.HistoryRewritten;

/**
 * Keys, checkpoints, cosignatures, bundles, verification and backups from the command line. What was asked for goes to
 * the standard output, progress and refusals to the standard error.
 *
 * <p>Ends with 0 where it was done, 1 where it was refused, 2 where the command was not understood or the database or a
 * file could not be reached.
 */
public final class EvidenceCommand {
    private static final String USAGE = """
            new-key --name NAME [--use ledger|witness] FILE
                makes a signing key in FILE and prints its public key
            checkpoint --key FILE... --keep FOLDER [--since CHECKPOINT] [--proof FILE]
                signs what the ledger is now, keeps it in FOLDER and prints it; with --since, the proof that it
                continues that checkpoint goes into the file of --proof
            cosign --key FILE --ledger-key KEY... --seen FILE [--proof FILE] CHECKPOINT
                signs as a witness what continues the checkpoint in the file of --seen, and replaces it there
            keep --keep FOLDER --ledger-key KEY... [--witness-key KEY]... CHECKPOINT
                adds the signatures of a witness to a checkpoint that is kept, and the witness's key to those beside it
            export --keep FOLDER --public-key KEY... [--checkpoint FILE] [--since CHECKPOINT]...
                   [--stream NAME | --plan ID | --partnership ID] BUNDLE
                writes an evidence bundle up to a checkpoint, by default the newest that is kept
            verify [--keep FOLDER] [--record yes|no]
                hashes the whole ledger anew and compares it with all that is kept in FOLDER; says the first fault, and
                records what it found as an entry of the ledger (not with --record no, for a copy)
            backup FILE
                copies the ledger and its files into FILE, while it is in use
            restore FILE
                puts a backup into an empty database, and checks what it put there
            The ledger is named by --uri and --database, or PLANLEDGER_LEDGER_URI and PLANLEDGER_LEDGER_DATABASE; the folder
            of verify also by PLANLEDGER_LEDGER_KEEP.
            """;

    private final CheckpointCommands checkpoints;
    private final BundleCommands bundles;
    private final UpkeepCommands upkeep;
    private final PrintStream err;

    EvidenceCommand(Map<String, String> environment, Clock clock, PrintStream out, PrintStream err) {
        var ledgers = new LedgerAccess(environment, clock, err);
        this.checkpoints = new CheckpointCommands(ledgers, clock, out);
        this.bundles = new BundleCommands(ledgers, out);
        this.upkeep = new UpkeepCommands(ledgers, clock, out, err);
        this.err = err;
    }

    public static void main(String[] args) {
        System.exit(run(System.getenv(), args));
    }

    /**
     * @param environment with the variables that name the ledger
     * @return what the process is to end with
     */
    public static int run(Map<String, String> environment, String... args) {
        return new EvidenceCommand(environment, Clock.systemUTC(), System.out, System.err).run(args);
    }

    int run(String... args) {
        try {
            dispatch(Arrays.asList(args));
            return 0;
        } catch (EvidenceRefused | BackupRefused | HistoryRewritten | BadNote | LedgerBroken e) {
            return say(1, e);
        } catch (Arguments.Wrong e) {
            err.println(USAGE);
            return say(2, e);
        } catch (LedgerUnavailable | MongoException | IOException | IllegalArgumentException e) {
            return say(2, e);
        }
    }

    private int say(int code, Exception e) {
        err.println(e instanceof IOException ? "The file cannot be used: " + e.getMessage() : e.getMessage());
        return code;
    }

    private void dispatch(List<String> args) throws IOException {
        if (args.isEmpty()) throw new Arguments.Wrong("A command has to be named.");
        var rest = args.subList(1, args.size());
        switch (args.get(0)) {
            case "new-key" -> checkpoints.newKey(rest);
            case "checkpoint" -> checkpoints.checkpoint(rest);
            case "cosign" -> checkpoints.cosign(rest);
            case "keep" -> checkpoints.keep(rest);
            case "export" -> bundles.export(rest);
            case "verify" -> upkeep.verify(rest);
            case "backup" -> upkeep.backup(rest);
            case "restore" -> upkeep.restore(rest);
            default -> throw new Arguments.Wrong("There is no command '" + args.get(0) + "'.");
        }
    }
}
