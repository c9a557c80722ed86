package org.planledger.command.axon;

import java.util.Set;

/**
 * The versions of a stream at which a command may be recorded, as a precondition of the request says (RFC 9110,
 * 13.1.1).
 *
 * @param any whether every version will do, as long as the stream exists
 * @param versions last sequences; none of them where the precondition names what was never a version
 */
public record Expected(boolean any, Set<Long> versions) {

    public Expected {
        versions = Set.copyOf(versions);
    }

    /** @param last the stream's last sequence, -1 where nothing is recorded */
    boolean holdsAt(long last) {
        return any ? last >= 0 : versions.contains(last);
    }
}
