package org.planledger.query.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.planledger.values.Mandate;
import org.planledger.values.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who asks: the claims are the same in the token of a program and in the sign-in of a browser. */
public final class Asker {
    private Asker() {}

    /** What the person is appointed for. The agency is left out, which does not matter for reading. */
    public static Mandate mandate() {
        return claims().map(Asker::mandate).orElse(Mandate.NONE);
    }

    /** The subject, or "" for the public. */
    static String person() {
        return text("sub");
    }

    /** The role title, or "". */
    static String title() {
        return text("role_title");
    }

    /** What is asked for: path and query, or "" outside a request. */
    static String address() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)) return "";
        return address(request.getRequest());
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static Mandate mandate(ClaimAccessor claims) {
        var roles = texts(claims, "roles").stream()
                .flatMap(claim -> Role.ofClaim(claim).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Mandate(roles, null, Set.copyOf(texts(claims, "partnerships")));
    }

    private static Optional<ClaimAccessor> claims() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(ClaimAccessor.class::isInstance)
                .map(ClaimAccessor.class::cast);
    }

    private static String text(String claim) {
        return claims().map(claims -> claims.getClaimAsString(claim)).orElse("");
    }

    private static List<String> texts(ClaimAccessor claims, String name) {
        var texts = claims.getClaimAsStringList(name);
        return texts == null ? List.of() : texts;
    }
}
