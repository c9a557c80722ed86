package org.planledger.values;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person is appointed for, as the sign-in token says. Whatever it does not name, the person may not do.
 *
 * @param roles of the claim {@code roles}
 * @param agency the member that the person works for, of the claims {@code agency} and {@code unit}; null for nobody's
 * @param partnerships the ids of the partnerships that the person acts for, of the claim {@code partnerships}, or
 *     {@link #ALL}
 */
public record Mandate(Set<Role> roles, @Nullable Lead agency, Set<String> partnerships) {

    /** Stands in the claim for every partnership of the installation, present and to come. */
    public static final String ALL = "*";

    /** That of the public. */
    public static final Mandate NONE = new Mandate(Set.of(), null, Set.of());

    private static final Set<Role> EXEMPT_MATTER =
            Set.of(Role.EXECUTIVE_RECORDER, Role.COMMITTEE_MEMBER, Role.COMMITTEE_CLERK, Role.AUDITOR);

    public Mandate {
        roles = Set.copyOf(roles);
        partnerships = Set.copyOf(partnerships);
    }

    public boolean actsFor(String partnershipId) {
        return partnerships.contains(ALL) || partnerships.contains(partnershipId);
    }

    /**
     * Whether exempt matter of the partnership is for this person: those who write for the Executive and the committee,
     * the committee's members, and those who audit. Managing people and settings, reporting on one's own work, or being
     * a lay member opens none of it.
     */
    public boolean seesExemptMatterOf(String partnershipId) {
        return actsFor(partnershipId) && roles.stream().anyMatch(EXEMPT_MATTER::contains);
    }

    /** Whether reports of the partnership are for this person before they are published: for all who act for it. */
    public boolean seesDraftsOf(String partnershipId) {
        return actsFor(partnershipId) && !roles.isEmpty();
    }

    /** Whether this is the lead's own agency, and its own unit where the lead names one. */
    public boolean speaksFor(Lead lead) {
        if (agency == null || !agency.memberId().equals(lead.memberId())) return false;
        return lead.unit() == null
                || (agency.unit() != null && plain(lead.unit()).equals(plain(agency.unit())));
    }

    private static String plain(String unit) {
        return unit.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
