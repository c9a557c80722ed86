package org.planledger.ledger.proof.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.planledger.ledger.proof.Peaks;
import org.planledger.ledger.proof.TreeHash;
import org.planledger.ledger.proof.checkpoint.Checkpoint;

/**
 * Writes the rows of {@code lines.ndjson}: a line as the ledger holds it, or {@code {"omitted":<how
 * many>,"hash":"<base64>"}} for lines that are not shown. Compares the tree with every checkpoint that it passes.
 */
final class LineWriter {
    private final OutputStream out;
    private final List<Checkpoint> checkpoints;
    private final Set<Long> sizes;
    private final Peaks tree = new Peaks();
    private final WithheldRun withheld = new WithheldRun();
    private long shown;

    /** @param checkpoints those that the bundle holds */
    LineWriter(OutputStream out, List<Checkpoint> checkpoints) {
        this.out = out;
        this.checkpoints = List.copyOf(checkpoints);
        this.sizes = checkpoints.stream().map(Checkpoint::size).collect(Collectors.toUnmodifiableSet());
    }

    /** Comes before the first line: a checkpoint may be of a ledger that was empty. */
    void begin() throws IOException {
        if (sizes.contains(0L)) passCheckpoint();
    }

    void add(String line, boolean show) throws IOException {
        var bytes = line.getBytes(StandardCharsets.UTF_8);
        var leaf = TreeHash.leaf(line);
        if (show) {
            endRun();
            writeRow(bytes);
            shown++;
        } else {
            withheld.add(tree.size(), leaf);
        }
        tree.add(leaf);
        if (sizes.contains(tree.size())) passCheckpoint();
    }

    /** How many lines were written as they are. */
    long shown() {
        return shown;
    }

    /** How many lines there were. */
    long size() {
        return tree.size();
    }

    /** A subtree never reaches over a checkpoint, so that its root can be computed from the rows before it. */
    private void passCheckpoint() throws IOException {
        endRun();
        var root = tree.root();
        for (var checkpoint : checkpoints) {
            if (checkpoint.size() == tree.size() && !checkpoint.root().equals(root))
                throw new EvidenceRefused("The first " + tree.size()
                        + " lines of the ledger are not those of which a checkpoint was signed: no bundle was made.");
        }
    }

    private void endRun() throws IOException {
        for (var subtree : withheld.end()) {
            var row = "{\"omitted\":" + subtree.leaves() + ",\"hash\":\"" + subtree.hash() + "\"}";
            writeRow(row.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void writeRow(byte[] row) throws IOException {
        out.write(row);
        out.write('\n');
    }
}
