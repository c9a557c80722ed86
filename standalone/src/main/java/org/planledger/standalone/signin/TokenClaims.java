package org.planledger.standalone.signin;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planledger.values.Role;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;

/** What a token says about its bearer, under the claim names that both services read. */
record TokenClaims(
        String roleTitle, Set<Role> roles, @Nullable String agency, Set<String> partnerships) {

    void writeTo(JwtClaimsSet.Builder token) {
        token.claim("role_title", roleTitle);
        token.claim("roles", roles.stream().map(Role::claim).sorted().toList());
        token.claim("partnerships", partnerships.stream().sorted().toList());
        if (agency != null) token.claim("agency", agency);
    }
}
