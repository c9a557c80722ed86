package org.planledger.ledger.proof.checkpoint;

/** Names of keys: not empty, no space, no plus sign, no control character. */
final class KeyName {
    private KeyName() {}

    static boolean allowed(String name) {
        return !name.isEmpty() && name.codePoints().noneMatch(KeyName::forbidden);
    }

    static String require(String name) {
        if (!allowed(name)) throw new BadNote("'" + name + "' cannot be the name of a key.");
        return name;
    }

    private static boolean forbidden(int c) {
        return c == '+' || Character.isISOControl(c) || Character.isSpaceChar(c);
    }
}
