package org.planledger.command.model;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planledger.command.rule.Rule;

/** The rules that a command breaks; the service may name any one of them. */
final class Broken {

    private final Set<Rule> rules = EnumSet.noneOf(Rule.class);

    Set<Rule> rules() {
        return rules;
    }

    void by(Rule rule, boolean broken) {
        if (broken) rules.add(rule);
    }

    /** Whether the thing is there; where it is not, the command names what is not recorded. */
    boolean finds(@Nullable Object thing) {
        by(Rule.NOT_FOUND, thing == null);
        return thing != null;
    }

    void isNew(boolean known) {
        by(Rule.ALREADY_EXISTS, known);
    }

    void reason(Moment now, boolean needed) {
        by(Rule.REASON_REQUIRED, needed && !now.hasReason());
    }
}
