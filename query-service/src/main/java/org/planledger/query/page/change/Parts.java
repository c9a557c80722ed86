package org.planledger.query.page.change;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Problem;
import org.planledger.query.change.Changes;
import org.planledger.query.register.ItemId;

/**
 * Which part of what changed is told at an address: all of it where there is little; where there is much, first how
 * much there is in each part.
 *
 * @param asked the key of one part, {@link #ALL}, or null
 * @param isLarge whether all of it is too much for a page
 */
record Parts(@Nullable String asked, boolean isLarge) {
    static final String PARAMETER = "part";
    static final String ALL = "all";
    static final String ADMINISTRATIVE = "administrative";
    private static final int MOST_ENTRIES = 500;

    static Parts of(@Nullable String asked, Changes.Accounts accounts) {
        return new Parts(asked == null || asked.isBlank() ? null : asked.strip(), isTooMuch(accounts.told()));
    }

    /** Whether so many entries are too many to tell each of them on a page. */
    static boolean isTooMuch(long entries) {
        return entries > MOST_ENTRIES;
    }

    /** Where what happened to an item is told: with its theme, its plan, or others of its kind. */
    static String key(Changes.Group group, ItemId item) {
        var theme = group.theme();
        if (theme != null) return theme.path();
        return KindHeadings.isOfPlan(item.kind()) ? Objects.toString(group.planId()) : KindHeadings.key(item.kind());
    }

    /** Whether each part is only outlined here. */
    public boolean isOutline() {
        return asked == null && isLarge;
    }

    public boolean isOne() {
        return asked != null && !asked.equals(ALL);
    }

    boolean tells(String key) {
        return !isOutline() && has(key);
    }

    /** Whether the part is told or outlined. */
    boolean has(String key) {
        return !isOne() || key.equals(asked);
    }

    /** @throws Problem where what was asked for is none of these */
    void requireAmong(Collection<String> keys) {
        if (isOne() && !keys.contains(asked))
            throw Problem.invalid(PARAMETER, "'part' is no theme, plan or kind of item that is told of here.");
    }
}
