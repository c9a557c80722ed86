package org.planledger.ledger.seal;

import java.text.Normalizer;
import java.util.Locale;

/** When two texts name the same person: apart from blanks, capitals and the ways to write one letter they are equal. */
final class PersonNames {
    private PersonNames() {}

    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
