package org.planledger.query.page.signin;

import java.net.URI;
import java.util.Objects;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers of every page: nothing from elsewhere, no inline script or style, no framing. */
final class Headers {
    private Headers() {}

    static void write(HeadersConfigurer<HttpSecurity> headers, ClientRegistration provider) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy(provider)))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(p -> p.policy("camera=(), geolocation=(), microphone=()"));
    }

    /** A browser checks a form's redirects too, and signing in and out redirect to the provider. */
    static String policy(ClientRegistration provider) {
        var signIn = origin(Objects.requireNonNull(provider.getProviderDetails().getAuthorizationUri()));
        return "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; "
                + "form-action 'self' " + signIn + "; frame-ancestors 'none'; base-uri 'none'";
    }

    private static String origin(String address) {
        var uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
