package org.planledger.ledger.seal;

import java.text.Normalizer;
import java.util.Locale;

/** When two texts name the same person: apart from blanks, capitals and the ways to write one letter they are equal. */
public final class PersonNames {
    private PersonNames() {}

    /** What is equal for texts that name the same person. */
    public static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
