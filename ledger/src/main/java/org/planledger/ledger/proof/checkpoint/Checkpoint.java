package org.planledger.ledger.proof.checkpoint;

import org.planledger.ledger.proof.TreeHash;

/**
 * What a ledger was: the text of a checkpoint of c2sp.org/tlog-checkpoint, three lines, no extension.
 *
 * @param origin the ledger's name
 * @param size how many lines it had
 * @param root of the tree over them
 */
public record Checkpoint(String origin, long size, TreeHash root) {
    public Checkpoint {
        KeyName.require(origin);
        if (size < 0) throw new BadNote("A ledger has no fewer than 0 lines.");
    }

    /** @throws BadNote where the text is not three such lines */
    static Checkpoint parse(String text) {
        var lines = text.split("\n", -1);
        if (lines.length != 4 || !lines[3].isEmpty()) throw new BadNote("A checkpoint has three lines.");
        if (!lines[1].matches("0|[1-9][0-9]{0,17}")) throw new BadNote("'" + lines[1] + "' is no number of lines.");
        try {
            return new Checkpoint(lines[0], Long.parseLong(lines[1]), TreeHash.parse(lines[2]));
        } catch (IllegalArgumentException e) {
            throw new BadNote("'" + lines[2] + "' is no root.", e);
        }
    }

    String text() {
        return origin + "\n" + size + "\n" + root + "\n";
    }
}
