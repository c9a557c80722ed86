package org.planledger.standalone.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.planledger.ledger.CommitHash;
import org.planledger.ledger.proof.FileTiles;
import org.planledger.ledger.proof.LedgerTree;
import org.planledger.ledger.proof.TiledTree;
import org.planledger.ledger.proof.TreeHash;

/**
 * What chain and tree add to an append, in microseconds of processor time an event, of all that takes part: writers,
 * ledger and embedded server. The chain is part of the append and is computed anew for the same commits; the tree grows
 * behind the appends.
 *
 * @param append with the chain
 * @param tree the hashing alone, its tiles kept in files
 * @param treeRead the same, and reading the lines again from the server
 */
record ProvenAppend(double append, double chain, double tree, double treeRead) {

    static ProvenAppend of(Path folder, int writers, Setting setting) throws Exception {
        try (var store = PlanLedger.asInUse().open(Disk.fresh(folder))) {
            int events = setting.proven();
            long appended = Processor.used(() -> store.append(events, writers));
            var commits = commits(store);
            chained(commits);
            return new ProvenAppend(
                    micros(appended, events),
                    micros(Processor.usedHere(() -> chained(commits)), events),
                    micros(Processor.usedHere(() -> grown(commits, Disk.fresh(folder))), events),
                    micros(Processor.used(() -> caughtUp(store, Disk.fresh(folder))), events));
        }
    }

    /** How many times as much as without chain and tree. */
    double timesAsMuch() {
        return (append + tree) / (append - chain);
    }

    double timesAsMuchWithReading() {
        return (append + treeRead) / (append - chain);
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

    private static void grown(List<List<String>> commits, Path folder) {
        var tree = TiledTree.resume(new FileTiles(folder));
        for (var lines : commits) for (var line : lines) tree.add(TreeHash.leaf(line));
    }

    private static void caughtUp(PlanLedger.Store store, Path folder) {
        new LedgerTree(store.ledger(), new FileTiles(folder)).caughtUp();
    }

    private static double micros(long nanos, long events) {
        return nanos / 1e3 / events;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "append %.1f, chain %.1f, tree %.1f, with reading %.1f us an event: %.3f and %.3f times as much",
                append,
                chain,
                tree,
                treeRead,
                timesAsMuch(),
                timesAsMuchWithReading());
    }
}
