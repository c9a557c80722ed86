package org.planledger.standalone.signin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planledger.values.Mandate;
import org.planledger.values.Role;

/**
 * Somebody who exists only in the try-out: a role, and no name.
 *
 * @param id what the sign-in form sends, and the subject of the tokens
 * @param role what the person may be
 * @param title the role title that pages show
 * @param may what the person may do here, in one sentence
 * @param agency the member of the example partnership that the person works for, or null
 */
record ExamplePerson(
        String id,
        Role role,
        String title,
        String may,
        @Nullable String agency) {

    private static final String LUTON = "luton-csp";

    private static final List<ExamplePerson> ALL = List.of(
            person(
                    Role.EXECUTIVE_RECORDER,
                    "Executive recorder",
                    "Records what the Executive decides: plans, themes, theme leads, achievements and recommendations accepted.",
                    "luton-council"),
            person(
                    Role.THEME_LEAD,
                    "Theme lead",
                    "Reports on a theme and records what was achieved under it.",
                    "bedfordshire-police"),
            person(
                    Role.AGENCY_FOCAL_POINT,
                    "Agency focal point",
                    "Reports on the work of one agency.",
                    "probation-service"),
            person(
                    Role.COMMITTEE_MEMBER,
                    "Committee member",
                    "Reviews progress and adopts recommendations for the crime and disorder committee.",
                    null),
            person(
                    Role.COMMITTEE_CLERK,
                    "Committee clerk",
                    "Records meetings, agendas, reviews and recommendations for the committee.",
                    null),
            person(Role.AUDITOR, "Auditor", "Reads everything and changes nothing.", null),
            person(Role.ADMINISTRATOR, "Administrator", "Registers partnerships and manages settings.", null),
            person(Role.LAY_MEMBER, "Lay member", "Reads what lay members of the partnership may read.", null));

    private static ExamplePerson person(Role role, String title, String may, @Nullable String agency) {
        return new ExamplePerson("example-" + role.claim(), role, title, may, agency);
    }

    static List<ExamplePerson> all() {
        return ALL;
    }

    static Optional<ExamplePerson> withId(String id) {
        return ALL.stream().filter(p -> p.id.equals(id)).findFirst();
    }

    TokenClaims claims() {
        return new TokenClaims(title, Set.of(role), agency, Set.of(ofOnePartnership() ? LUTON : Mandate.ALL));
    }

    /** Those who work under a theme or an agency, or sit on a committee; the others serve the whole try-out. */
    private boolean ofOnePartnership() {
        return switch (role) {
            case THEME_LEAD, AGENCY_FOCAL_POINT, COMMITTEE_MEMBER, LAY_MEMBER -> true;
            case EXECUTIVE_RECORDER, COMMITTEE_CLERK, AUDITOR, ADMINISTRATOR -> false;
        };
    }
}
