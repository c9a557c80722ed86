package org.planledger.query.fold;

import java.util.Set;

/** Which statuses end a thing: nothing more is expected of it, unless it is taken up again. */
public final class Over {
    private static final Set<String> STATUSES =
            Set.of("COMPLETE", "REJECTED", "CLOSED", "WITHDRAWN", "DECLINED", "SIGNED_OFF", "SUPERSEDED", "CANCELLED");

    private Over() {}

    /** @param status as the register holds it */
    public static boolean is(Object status) {
        return STATUSES.contains(String.valueOf(status));
    }
}
