package org.planledger.query.answer;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.planledger.values.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may read what through the API: what is public is named here, and everything else is refused. */
@Configuration(proxyBeanMethods = false)
class Access {
    private static final String[] PUBLIC = {
        "/api/partnerships/**",
        "/api/partnerships",
        "/api/plans/**",
        "/api/items/**",
        "/api/history/**",
        "/api/entries/*",
        "/api/provenance/**",
        "/api/attachments/**",
        "/api/live",
        "/api/status",
        "/openapi.json"
    };

    private static final String CHECK = "/api/check/**";
    private static final String ACCESSES = "/api/check/access";
    /** All that this service does besides answering. */
    private static final String REBUILD = "/api/check/rebuild";

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final RequestMatcher REBUILDING =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, REBUILD);
    private static final List<RequestMatcher> NAMED = Stream.concat(Stream.of(PUBLIC), Stream.of(CHECK, "/actuator/**"))
            .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
            .toList();

    private final ProblemWriter problems;

    Access(ProblemWriter problems) {
        this.problems = problems;
    }

    @Bean
    @Order(10)
    SecurityFilterChain readApi(HttpSecurity http) {
        return stateless(http.securityMatcher("/api/**", "/openapi.json"))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, PUBLIC)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, PUBLIC)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, ACCESSES)
                        .hasAuthority(Role.AUDITOR.claim())
                        .requestMatchers(HttpMethod.GET, CHECK)
                        .hasAnyAuthority(Role.AUDITOR.claim(), Role.ADMINISTRATOR.claim())
                        .requestMatchers(HttpMethod.POST, REBUILD)
                        .hasAnyAuthority(Role.AUDITOR.claim(), Role.ADMINISTRATOR.claim())
                        .anyRequest()
                        .denyAll())
                .build();
    }

    /** The public may learn whether the service is well, and an administrator why it is not. */
    @Bean
    @Order(20)
    SecurityFilterChain health(HttpSecurity http) {
        return stateless(http.securityMatcher("/actuator/**"))
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/**")
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .build();
    }

    private HttpSecurity stateless(HttpSecurity http) {
        // A browser adds no bearer token by itself, and nothing that the ledger says can be changed here.
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .contentSecurityPolicy(
                                policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(roles()))
                        .authenticationEntryPoint((request, response, failure) -> {
                            new BearerTokenAuthenticationEntryPoint().commence(request, response, failure);
                            refuse(request, response, Problem.notSignedIn());
                        })
                        .accessDeniedHandler(
                                (request, response, failure) -> refuse(request, response, Problem.notAllowed())));
    }

    private static JwtAuthenticationConverter roles() {
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(Access::roles);
        return converter;
    }

    private static List<GrantedAuthority> roles(Jwt token) {
        var roles = token.getClaimAsStringList("roles");
        if (roles == null) return List.of();
        return roles.stream().<GrantedAuthority>map(SimpleGrantedAuthority::new).toList();
    }

    /** What is not named above is not there for anybody, and what is there can only be read. */
    private void refuse(HttpServletRequest request, HttpServletResponse response, Problem otherwise)
            throws IOException {
        if (NAMED.stream().noneMatch(named -> named.matches(request))) problems.write(response, Problem.nothingHere());
        else if (!READING.contains(request.getMethod()) && !REBUILDING.matches(request)) {
            response.setHeader("Allow", "GET, HEAD");
            problems.write(response, Problem.methodNotAllowed());
        } else problems.write(response, otherwise);
    }
}
