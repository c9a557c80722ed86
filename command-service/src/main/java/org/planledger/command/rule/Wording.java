package org.planledger.command.rule;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.planledger.values.Lead;

/**
 * When two wordings are one: capitals, spacing, joiners and other ways to write the same letters do not make a new
 * title, name or unit.
 */
public final class Wording {

    private Wording() {}

    public static boolean same(@Nullable String one, @Nullable String other) {
        if (one == null) return other == null;
        return other != null && plain(one).equals(plain(other));
    }

    /** Whether both name one member, or one unit of it. */
    public static boolean sameLead(Lead one, Lead other) {
        return one.memberId().equals(other.memberId()) && same(one.unit(), other.unit());
    }

    /** The wording without what makes no difference. */
    public static String plain(String text) {
        var letters = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
        return letters.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
