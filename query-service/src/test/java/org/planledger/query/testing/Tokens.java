package org.planledger.query.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Lets the service under test accept the tokens that {@link Service} makes. */
@TestConfiguration
public class Tokens {
    @Bean
    JwtDecoder jwtDecoder() {
        return Service.decoder();
    }
}
