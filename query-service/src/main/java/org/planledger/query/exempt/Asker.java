package org.planledger.query.exempt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.planledger.values.Mandate;
import org.planledger.values.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClaimAccessor;

/** Who asks: the claims are the same in the token of a program and in the sign-in of a browser. */
final class Asker {
    private Asker() {}

    static Mandate mandate() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(ClaimAccessor.class::isInstance)
                .map(person -> mandate((ClaimAccessor) person))
                .orElse(Mandate.NONE);
    }

    /** The agency does not matter for reading. */
    private static Mandate mandate(ClaimAccessor claims) {
        var roles = texts(claims, "roles").stream()
                .flatMap(claim -> Role.ofClaim(claim).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Mandate(roles, null, Set.copyOf(texts(claims, "partnerships")));
    }

    private static List<String> texts(ClaimAccessor claims, String name) {
        var texts = claims.getClaimAsStringList(name);
        return texts == null ? List.of() : texts;
    }
}
