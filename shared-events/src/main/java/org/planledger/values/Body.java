package org.planledger.values;

import java.util.Set;

/** Which body acted. Adopting by the committee sends a recommendation; adopting by the Executive accepts it. */
public enum Body {
    COMMITTEE,
    EXECUTIVE;

    /** The roles that act for the body: nobody else records what it decided. */
    public Set<Role> actedForBy() {
        return switch (this) {
            case COMMITTEE -> Set.of(Role.COMMITTEE_CLERK, Role.COMMITTEE_MEMBER);
            case EXECUTIVE -> Set.of(Role.EXECUTIVE_RECORDER);
        };
    }

    /** Whether somebody with one of these roles acts for the body. */
    public boolean isActedForBy(Set<Role> held) {
        return held.stream().anyMatch(actedForBy()::contains);
    }
}
