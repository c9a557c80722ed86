package org.planledger.values;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a signed-in person may be. The claim's text is the name in lower case with hyphens. */
public enum Role {
    EXECUTIVE_RECORDER,
    THEME_LEAD,
    AGENCY_FOCAL_POINT,
    COMMITTEE_MEMBER,
    COMMITTEE_CLERK,
    AUDITOR,
    ADMINISTRATOR,
    LAY_MEMBER;

    /** The text of the OIDC claim, for example {@code executive-recorder}. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> ofClaim(String claim) {
        return Arrays.stream(values()).filter(r -> r.claim().equals(claim)).findFirst();
    }

    /** Whether somebody of this role reads everything that is open to the role and records nothing. */
    public boolean readsOnly() {
        return this == AUDITOR || this == LAY_MEMBER;
    }

    /** "executive recorder". */
    public String words() {
        return claim().replace('-', ' ');
    }
}
