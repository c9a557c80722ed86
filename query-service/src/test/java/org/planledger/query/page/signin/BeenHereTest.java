package org.planledger.query.page.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/** A mark shows for a week that somebody was signed in, and cannot be made by others. */
class BeenHereTest {
    private static final Instant NOW = Instant.parse("2026-11-20T17:00:00Z");

    @Test
    void itHoldsOverALongWeekendAndOverARestart() {
        var mark = mark("secret", NOW);

        assertThat(isTaken(mark, "secret", NOW.plus(Duration.ofDays(4)))).isTrue();
        assertThat(isTaken(mark, "secret", NOW.plus(Duration.ofDays(8)))).isFalse();
    }

    @Test
    void nobodyElseCanMakeOne() {
        var mark = mark("secret", NOW);

        assertThat(isTaken(mark("another", NOW), "secret", NOW)).isFalse();
        assertThat(isTaken(mark.replaceFirst("^\\d", "9"), "secret", NOW)).isFalse();
        assertThat(isTaken("", "secret", NOW)).isFalse();
        assertThat(isTaken(mark("", NOW), "", NOW)).isFalse();
    }

    @Test
    void itIsMadeAnewOnlyWhenItIsNoLongerFresh() {
        var request = request(mark("secret", NOW));
        var response = new MockHttpServletResponse();

        been("secret", NOW.plusSeconds(60)).mark(request, response);
        assertThat(response.getCookies()).isEmpty();
        been("secret", NOW.plus(Duration.ofHours(2))).mark(request, response);
        assertThat(response.getCookies()).hasSize(1);
    }

    private static String mark(String secret, Instant at) {
        var response = new MockHttpServletResponse();
        been(secret, at).mark(new MockHttpServletRequest(), response);
        return response.getCookies()[0].getValue();
    }

    private static boolean isTaken(String mark, String secret, Instant at) {
        return been(secret, at).isIn(request(mark));
    }

    private static MockHttpServletRequest request(String mark) {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie("PLANLEDGER_BEEN", mark));
        return request;
    }

    private static BeenHere been(String secret, Instant at) {
        var provider = ClientRegistration.withRegistrationId("planledger")
                .clientId("plan-ledger-pages")
                .clientSecret(secret)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login")
                .authorizationUri("http://sign-in.test/authorize")
                .tokenUri("http://sign-in.test/token")
                .build();
        return new BeenHere(new InMemoryClientRegistrationRepository(provider), Clock.fixed(at, ZoneOffset.UTC));
    }
}
