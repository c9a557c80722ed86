package org.planledger.query.fold;

import org.planledger.query.register.Item;

/** What a theme's fields say of it. */
public final class Themes {
    private Themes() {}

    /** Whether it was not retired. */
    public static boolean stands(Item theme) {
        return !theme.text(Field.STATUS).equals("RETIRED");
    }
}
