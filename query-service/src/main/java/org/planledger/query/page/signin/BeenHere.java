package org.planledger.query.page.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * A mark in the browser of whoever was signed in: the day and time, signed. It outlives the session, so that a form
 * that does so too is kept for those who had signed in and for nobody else. It lets nobody in, and does not say who it
 * was.
 */
@Component
class BeenHere {
    private static final String NAME = "PLANLEDGER_BEEN";
    private static final String ALGORITHM = "HmacSHA256";
    /** Somebody leaves a form open over a long weekend. */
    private static final Duration HOLDS = Duration.ofDays(7);

    private static final Duration FRESH = Duration.ofHours(1);

    private final SecretKeySpec key;
    private final Clock clock;

    /** Every instance of the service has the provider's secret, and knows it again after a restart. */
    BeenHere(ClientRegistrationRepository providers, Clock clock) {
        var secret = SignInProvider.of(providers).getClientSecret();
        this.key = new SecretKeySpec(
                secret == null || secret.isEmpty() ? random() : secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.clock = clock;
    }

    private static byte[] random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /** Where the browser has none, or one that is no longer fresh. */
    void mark(HttpServletRequest request, HttpServletResponse response) {
        if (isYounger(request, FRESH)) return;
        var cookie = ResponseCookie.from(NAME, signed(clock.instant().getEpochSecond()))
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(HOLDS);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    boolean isIn(HttpServletRequest request) {
        return isYounger(request, HOLDS);
    }

    private boolean isYounger(HttpServletRequest request, Duration age) {
        var at = at(WebUtils.getCookie(request, NAME));
        return at != null && at.isAfter(clock.instant().minus(age));
    }

    /** Null where there is no mark, or one that was not made here. */
    private @Nullable Instant at(@Nullable Cookie cookie) {
        var value = cookie == null ? "" : cookie.getValue();
        if (!value.matches("\\d{1,12}\\.[\\w-]+")) return null;
        long seconds = Long.parseLong(value.substring(0, value.indexOf('.')));
        return MessageDigest.isEqual(bytes(signed(seconds)), bytes(value)) ? Instant.ofEpochSecond(seconds) : null;
    }

    private String signed(long seconds) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var signature = mac.doFinal(bytes("was signed in " + seconds));
            return seconds + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
