package org.planledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

/** A token is verified again before it could mislead. */
class VerifiedTokensTest {

    private static final Instant NOW = Instant.parse("2026-03-11T10:00:00Z");

    private final List<String> verifications = new ArrayList<>();
    private final Set<String> withdrawn = new HashSet<>();
    private final Hands clock = new Hands();
    private final VerifiedTokens tokens = new VerifiedTokens(this::verify, clock);

    @Test
    void aTokenThatComesAgainIsNotVerifiedAgain() {
        var first = tokens.decode("a");
        clock.now = NOW.plusSeconds(59);

        assertThat(tokens.decode("a")).isSameAs(first);
        assertThat(verifications).containsExactly("a");
    }

    @Test
    void eachTokenIsVerifiedByItself() {
        assertThat(tokens.decode("a").getTokenValue()).isEqualTo("a");
        assertThat(tokens.decode("b").getTokenValue()).isEqualTo("b");
    }

    @Test
    void aTokenThatHasExpiredIsNotAnsweredFromMemory() {
        tokens.decode("short");
        clock.now = NOW.plusSeconds(20);
        withdrawn.add("short");

        assertThatThrownBy(() -> tokens.decode("short")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void aKeyThatWasWithdrawnIsTrustedForAMinuteAtMost() {
        tokens.decode("a");
        withdrawn.add("a");
        clock.now = NOW.plusSeconds(61);

        assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void aTokenThatIsNotValidIsVerifiedEachTime() {
        withdrawn.add("a");

        for (int i = 0; i < 2; i++) assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(BadJwtException.class);

        assertThat(verifications).containsExactly("a", "a");
    }

    @Test
    void aTokenThatNeverExpiresIsVerifiedEachTime() {
        tokens.decode("endless");
        tokens.decode("endless");

        assertThat(verifications).hasSize(2);
    }

    private Jwt verify(String token) {
        verifications.add(token);
        if (withdrawn.contains(token)) throw new BadJwtException("No key of the provider fits.");
        var jwt = Jwt.withTokenValue(token).header("alg", "RS256").subject("person-1");
        var lasts = Duration.ofSeconds(token.equals("short") ? 10 : 600);
        return token.equals("endless")
                ? jwt.build()
                : jwt.expiresAt(NOW.plus(lasts)).build();
    }

    private static final class Hands extends Clock {
        private Instant now = NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
