package org.planledger.command.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Envelope.Actor;
import org.planledger.values.Lead;
import org.planledger.values.Mandate;
import org.planledger.values.Role;
import org.springframework.security.oauth2.jwt.Jwt;

/** Who asks, as the sign-in token says. Roles that this release does not know count for nothing. */
record Person(String id, String title, Mandate mandate) {

    static Person of(Jwt token) {
        var roles = Optional.ofNullable(token.getClaimAsStringList("roles")).orElse(List.of()).stream()
                .flatMap(claim -> Role.ofClaim(claim).stream())
                .collect(Collectors.toUnmodifiableSet());
        var title = Optional.ofNullable(token.getClaimAsString("role_title")).orElseGet(() -> titleOf(roles));
        var subject = Optional.ofNullable(token.getSubject())
                .orElseThrow(() -> ProblemType.NOT_SIGNED_IN.problem("The token says nothing of whom it is for."));
        return new Person(subject, title, new Mandate(roles, agency(token), partnerships(token)));
    }

    Set<Role> roles() {
        return mandate.roles();
    }

    private static @Nullable Lead agency(Jwt token) {
        var agency = token.getClaimAsString("agency");
        return agency == null ? null : new Lead(agency, token.getClaimAsString("unit"));
    }

    private static Set<String> partnerships(Jwt token) {
        var named = token.getClaimAsStringList("partnerships");
        return named == null ? Set.of() : Set.copyOf(named);
    }

    Actor actor() {
        return new Actor(id, title);
    }

    private static String titleOf(Set<Role> roles) {
        return roles.isEmpty()
                ? "a person without a role"
                : roles.stream().map(Role::words).sorted().collect(Collectors.joining(", "));
    }
}
