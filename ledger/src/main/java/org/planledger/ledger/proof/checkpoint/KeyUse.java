package org.planledger.ledger.proof.checkpoint;

import java.util.Arrays;

/** What a key signs; the byte is the signature type of c2sp.org/signed-note. */
public enum KeyUse {
    /** The ledger's own checkpoints. */
    LEDGER(1),
    /** A witness's statement that it saw a checkpoint, with the time, c2sp.org/tlog-cosignature. */
    WITNESS(4);

    private final byte type;

    KeyUse(int type) {
        this.type = (byte) type;
    }

    byte type() {
        return type;
    }

    static KeyUse of(byte type) {
        return Arrays.stream(values())
                .filter(use -> use.type == type)
                .findFirst()
                .orElseThrow(() -> new BadNote("The key is of the unknown type " + type + "."));
    }
}
