package org.planledger.command.rule;

import org.jspecify.annotations.Nullable;

/** The answer to a command that breaks a rule. Nothing was recorded. */
public final class Refusal extends RuntimeException {

    private final Rule rule;
    private final String field;
    private final @Nullable String allowed;

    /**
     * @param field the JSON path of the field that breaks the rule, {@code command.lead.memberId}
     * @param sentence what is wrong, for the person who asked
     * @param allowed what would be accepted instead, or null where nothing would
     */
    public Refusal(Rule rule, String field, String sentence, @Nullable String allowed) {
        super(sentence, null, false, false);
        this.rule = rule;
        this.field = field;
        this.allowed = allowed;
    }

    public static void unless(boolean holds, Rule rule, String field, String sentence, @Nullable String allowed) {
        if (!holds) throw new Refusal(rule, field, sentence, allowed);
    }

    public Rule rule() {
        return rule;
    }

    public String field() {
        return field;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    public @Nullable String allowed() {
        return allowed;
    }
}
