package org.planledger.command.rule;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When two wordings are one: capitals and spacing do not make a new title, name or unit. */
public final class Wording {

    private Wording() {}

    public static boolean same(@Nullable String one, @Nullable String other) {
        if (one == null) return other == null;
        return other != null && plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
