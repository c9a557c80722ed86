package org.planledger.query.page.signin;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planledger.values.Lead;
import org.planledger.values.Mandate;
import org.planledger.values.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Who looks at a page.
 *
 * @param title the role title that pages show, never a name; "" for the public
 * @param mandate what the person is appointed for; nothing for the public
 */
public record Person(boolean signedIn, String title, Mandate mandate) {
    static final String ROLE = "ROLE_";
    public static final Person PUBLIC = new Person(false, "", Mandate.NONE);

    public static Person of(@Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof OidcUser user)) return PUBLIC;
        var title = user.getClaimAsString("role_title");
        return new Person(true, title == null ? "Signed in" : title, mandate(user, authentication.getAuthorities()));
    }

    private static Mandate mandate(OidcUser user, Collection<? extends GrantedAuthority> authorities) {
        var agency = user.getClaimAsString("agency");
        var partnerships = user.getClaimAsStringList("partnerships");
        return new Mandate(
                roles(authorities),
                agency == null ? null : new Lead(agency, user.getClaimAsString("unit")),
                partnerships == null ? Set.of() : Set.copyOf(partnerships));
    }

    public Set<Role> roles() {
        return mandate.roles();
    }

    /** Whether the person may record anything in the partnership at all. */
    public boolean actsFor(String partnershipId) {
        return mandate.actsFor(partnershipId);
    }

    private static Set<Role> roles(Collection<? extends GrantedAuthority> authorities) {
        var roles = EnumSet.noneOf(Role.class);
        for (var authority : authorities) {
            var name = authority.getAuthority();
            if (name != null && name.startsWith(ROLE))
                Role.ofClaim(name.substring(ROLE.length())).ifPresent(roles::add);
        }
        return roles;
    }

    /** Whether the person may record anything at all. */
    public boolean records() {
        return roles().stream().anyMatch(role -> !role.readsOnly());
    }

    /** Whether all that the person may record is about their own work. */
    public boolean isBoundOnly() {
        return records() && isBound(roles().stream().map(Role::claim).toList());
    }

    /** Whether the person may ask, if at all, only about their own work. */
    public boolean isBound(Collection<String> claims) {
        return roles().stream()
                .filter(role -> claims.contains(role.claim()))
                .allMatch(role -> role == Role.THEME_LEAD || role == Role.AGENCY_FOCAL_POINT);
    }

    /** Whether one of the roles' claims ("theme-lead") is this person's. */
    public boolean isOneOf(Collection<String> claims) {
        return roles().stream().anyMatch(role -> claims.contains(role.claim()));
    }
}
