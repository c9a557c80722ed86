package org.planledger.values;

/** What stands in place of a {@link Sealed} text that cannot be read. */
public final class Unreadable {
    /** Its key was destroyed. */
    public static final String ERASED = "(erased)";

    /** Lines are only checked, and nothing is opened. */
    public static final String UNOPENED = "(sealed)";

    private Unreadable() {}

    /** Whether this is no text but stands for one. */
    public static boolean is(String text) {
        return text.equals(ERASED) || text.equals(UNOPENED);
    }
}
