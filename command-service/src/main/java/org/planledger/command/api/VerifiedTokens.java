package org.planledger.command.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import org.planledger.command.request.Digest;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Remembers for a minute which tokens were found valid, by their hash: whoever records something sends the same one
 * again and again. One that has expired is never answered from memory, and a key that the provider withdraws is trusted
 * for no more than that minute longer.
 */
final class VerifiedTokens implements JwtDecoder {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final JwtDecoder decoder;
    private final Clock clock;
    private final Cache<String, Jwt> verified;

    VerifiedTokens(JwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
        this.verified = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(KEPT)
                .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
                .build();
    }

    /** @throws org.springframework.security.oauth2.jwt.JwtException where the token is not valid */
    @Override
    public Jwt decode(String token) {
        var digest = Digest.of(token);
        var known = verified.getIfPresent(digest);
        if (known != null && isCurrent(known)) return known;
        var decoded = decoder.decode(token);
        if (isCurrent(decoded)) verified.put(digest, decoded);
        return decoded;
    }

    private boolean isCurrent(Jwt token) {
        var end = token.getExpiresAt();
        return end != null && clock.instant().isBefore(end);
    }
}
