package org.planledger.ledger.proof;

/** The tiles that are kept are of another history than the lines: the lines were changed, or the tiles are damaged. */
public final class TilesDiffer extends RuntimeException {
    public TilesDiffer(int level, long index) {
        super("The tile " + level + "/" + index + " is kept with other hashes than the ledger's lines give.");
    }
}
