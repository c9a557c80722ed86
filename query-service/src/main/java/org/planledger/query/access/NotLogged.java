package org.planledger.query.access;

import org.jspecify.annotations.Nullable;

/** The access log could not be written, so what should have been recorded in it was not handed out. */
public final class NotLogged extends RuntimeException {
    NotLogged(String why, @Nullable Throwable cause) {
        super(why, cause);
    }

    /** Whether a failure came of one. */
    public static boolean isBehind(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) if (cause instanceof NotLogged) return true;
        return false;
    }
}
