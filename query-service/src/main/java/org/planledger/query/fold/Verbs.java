package org.planledger.query.fold;

import java.util.Locale;
import org.planledger.values.DecisionVerb;

/** Decisions as a sentence names them. */
final class Verbs {
    private Verbs() {}

    /** "to note". */
    static String words(DecisionVerb verb) {
        return verb.name().toLowerCase(Locale.UK).replace('_', ' ');
    }
}
