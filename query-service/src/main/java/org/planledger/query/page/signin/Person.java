package org.planledger.query.page.signin;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planledger.values.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Who looks at a page.
 *
 * @param title the role title that pages show, never a name; "" for the public
 * @param roles empty for the public
 */
public record Person(boolean signedIn, String title, Set<Role> roles) {
    static final String ROLE = "ROLE_";
    public static final Person PUBLIC = new Person(false, "", Set.of());

    public Person {
        roles = Set.copyOf(roles);
    }

    public static Person of(@Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof OidcUser user)) return PUBLIC;
        var title = user.getClaimAsString("role_title");
        return new Person(true, title == null ? "Signed in" : title, roles(authentication.getAuthorities()));
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
        return roles.stream().anyMatch(role -> !role.readsOnly());
    }

    /** Whether one of the roles' claims ("theme-lead") is this person's. */
    public boolean isOneOf(Collection<String> claims) {
        return roles.stream().anyMatch(role -> claims.contains(role.claim()));
    }
}
