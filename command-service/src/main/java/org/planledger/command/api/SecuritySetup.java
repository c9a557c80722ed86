package org.planledger.command.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/**
 * Only a bearer token of the configured provider, made out to this ledger, gets past the health page and the
 * description.
 */
@Configuration(proxyBeanMethods = false)
class SecuritySetup {

    private final JsonMapper json;

    SecuritySetup(JsonMapper json) {
        this.json = json;
    }

    @Bean
    SecurityFilterChain commands(HttpSecurity http, ObjectProvider<JwtDecoder> provider) {
        var decoder = provider.getIfAvailable();
        if (decoder == null) throw new NoProvider();
        // Tokens are of this moment, whatever clock the service records by.
        var tokens = new VerifiedTokens(decoder, Clock.systemUTC());
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/openapi.json", "/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                // A browser adds no bearer token by itself, so no other site can have it send a command.
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(tokens))
                        .authenticationEntryPoint((request, response, failure) -> {
                            new BearerTokenAuthenticationEntryPoint().commence(request, response, failure);
                            write(response, ProblemType.NOT_SIGNED_IN.problem("The request carries no valid token."));
                        })
                        .accessDeniedHandler((request, response, failure) -> {
                            new BearerTokenAccessDeniedHandler().handle(request, response, failure);
                            write(response, ProblemType.NOT_ALLOWED.problem("This is not allowed."));
                        }))
                .build();
    }

    private void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem.detail());
    }
}
