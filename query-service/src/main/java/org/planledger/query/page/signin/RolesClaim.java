package org.planledger.query.page.signin;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;

/** Takes a person's roles from the provider's {@code roles} claim. */
class RolesClaim implements GrantedAuthoritiesMapper {

    @Override
    public Collection<? extends GrantedAuthority> mapAuthorities(Collection<? extends GrantedAuthority> given) {
        Set<GrantedAuthority> all = new HashSet<>(given);
        for (var authority : given) if (authority instanceof OidcUserAuthority oidc) addRoles(oidc, all);
        return all;
    }

    private static void addRoles(OidcUserAuthority oidc, Set<GrantedAuthority> into) {
        if (oidc.getAttributes().get("roles") instanceof Collection<?> roles)
            for (var role : roles) into.add(new SimpleGrantedAuthority(Person.ROLE + role));
    }
}
