package org.planledger.values;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Lists of names that stand beside each other: none is blank, and none is there twice. */
final class Names {
    private Names() {}

    /** @throws InvalidValue naming the one that is wrong */
    static List<String> distinct(String what, List<String> names) {
        var seen = new HashSet<String>();
        for (var name : names) {
            if (name.isBlank()) throw new InvalidValue("A name among the " + what + " is empty.");
            if (!seen.add(plain(name))) throw new InvalidValue("'" + name + "' is twice among the " + what + ".");
        }
        return List.copyOf(names);
    }

    /** Capitals and spacing make no other name. */
    static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
