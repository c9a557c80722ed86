package org.planledger.standalone.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.planledger.ledger.CommitHash;
import org.planledger.ledger.LeafHash;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.proof.FileTiles;
import org.planledger.ledger.proof.LedgerTree;

/**
 * What chain and tree add to an append, in microseconds of processor time an event, of all that takes part: writers,
 * ledger and embedded server. The chain, and the leaves that the ledger remembers for the tree, are part of the append
 * and are computed anew for the same commits; the tree grows behind the appends.
 *
 * @param append with chain and leaves
 * @param tree of the leaves that are remembered, its tiles kept in files
 * @param treeRead the same after a start, reading the lines again from the server
 */
record ProvenAppend(double append, double chain, double leaves, double tree, double treeRead) {

    static ProvenAppend of(Path folder, int writers, Setting setting) throws Exception {
        try (var store = PlanLedger.asInUse().open(Disk.fresh(folder))) {
            int events = setting.proven();
            long appended = Processor.used(() -> store.append(events, writers));
            var commits = commits(store);
            chained(commits);
            return new ProvenAppend(
                    micros(appended, events),
                    micros(Processor.usedHere(() -> chained(commits)), events),
                    micros(Processor.usedHere(() -> hashed(commits)), events),
                    micros(Processor.used(() -> caughtUp(store.ledger(), Disk.fresh(folder))), events),
                    micros(Processor.used(() -> caughtUpAfterAStart(store, Disk.fresh(folder))), events));
        }
    }

    /** How many times as much as without chain and tree. */
    double timesAsMuch() {
        return (append + tree) / (append - chain - leaves);
    }

    double timesAsMuchWithReading() {
        return (append + treeRead) / (append - chain - leaves);
    }

    private static List<List<String>> commits(PlanLedger.Store store) {
        var commits = new ArrayList<List<String>>();
        for (var commit : store.client().getDatabase("ledger").getCollection("commits").find())
            commits.add(commit.getList("lines", String.class));
        return commits;
    }

    private static void chained(List<List<String>> commits) {
        var hash = new AtomicReference<>(CommitHash.OF_NOTHING);
        commits.forEach(lines -> hash.set(CommitHash.of(hash.get(), lines)));
    }

    private static void hashed(List<List<String>> commits) {
        for (var lines : commits) for (var line : lines) LeafHash.bytes(line);
    }

    private static void caughtUp(Ledger ledger, Path folder) {
        new LedgerTree(ledger, new FileTiles(folder)).caughtUp();
    }

    private static void caughtUpAfterAStart(PlanLedger.Store store, Path folder) {
        var database = store.client().getDatabase("ledger");
        try (var ledger = MongoLedger.open(database, LedgerOptions.defaults(), Clock.systemUTC())) {
            caughtUp(ledger, folder);
        }
    }

    private static double micros(long nanos, long events) {
        return nanos / 1e3 / events;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "append %.1f, chain %.1f, leaves %.1f, tree %.1f, with reading %.1f us an event: %.3f and %.3f times as much",
                append,
                chain,
                leaves,
                tree,
                treeRead,
                timesAsMuch(),
                timesAsMuchWithReading());
    }
}
