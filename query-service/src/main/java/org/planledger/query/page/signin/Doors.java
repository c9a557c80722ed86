package org.planledger.query.page.signin;

import java.util.stream.Stream;
import org.planledger.query.register.ItemKind;
import org.planledger.values.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What a browser may reach: the public reads, signed-in people record, and nobody gets to an address that is not named
 * here.
 */
@Configuration(proxyBeanMethods = false)
class Doors {
    static final String PROVIDER = "planledger";
    static final String SIGN_OUT = "/sign-out";
    private static final String[] PUBLIC = Stream.concat(
                    Stream.of(
                            "/",
                            "/assets/**",
                            "/favicon.ico",
                            "/error",
                            SIGN_OUT,
                            "/sign-in-problem",
                            "/as-at",
                            "/entry/*",
                            "/attachment/**",
                            "/history/**",
                            "/proof",
                            "/accessibility",
                            "/brand/**"),
                    Stream.of(ItemKind.values()).map(kind -> "/" + kind.slug() + "/**"))
            .toArray(String[]::new);

    /** Comes after the chains of the read API and of the health page, and takes everything else. */
    @Bean
    @Order(100)
    SecurityFilterChain browser(
            HttpSecurity http,
            ClientRegistrationRepository providers,
            BeenHere been,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<HandlerMapping> pages) {
        var provider = SignInProvider.of(providers);
        var forms = new KeptForms(signedOut(providers));
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                jakarta.servlet.DispatcherType.ERROR, jakarta.servlet.DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, PUBLIC)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, PUBLIC)
                        .permitAll()
                        .requestMatchers("/record/**", "/record", "/recorded/*", "/sign-in", "/still-here")
                        .authenticated()
                        .requestMatchers("/proof/ledger")
                        .hasRole(Role.AUDITOR.claim())
                        .requestMatchers("/check/erasure")
                        .hasRole(Role.ADMINISTRATOR.claim())
                        .requestMatchers("/check", "/check/**", "/administration", "/administration/**")
                        .hasAnyRole(Role.AUDITOR.claim(), Role.ADMINISTRATOR.claim())
                        .anyRequest()
                        .denyAll())
                .oauth2Login(login -> login.loginPage("/oauth2/authorization/" + PROVIDER)
                        .failureUrl("/sign-in-problem")
                        .userInfoEndpoint(user -> user.userAuthoritiesMapper(new RolesClaim())))
                .logout(logout ->
                        logout.logoutUrl(SIGN_OUT).addLogoutHandler(forms).logoutSuccessHandler(forms))
                .exceptionHandling(e -> e.authenticationEntryPoint(new ToSignIn(been))
                        .accessDeniedHandler(new FormRefused(been, new Answered(pages::getObject))))
                .requestCache(cache -> cache.requestCache(comingBack()))
                .addFilterBefore(new Marking(been), AuthorizationFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens()))
                .headers(headers -> Headers.write(headers, provider));
        return http.build();
    }

    /** A session begins to note where to come back to only where signing in helps. */
    private static RequestCache comingBack() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod()) && ToSignIn.helps(request));
        return cache;
    }

    /** Out here means out at the provider too. */
    private static OidcClientInitiatedLogoutSuccessHandler signedOut(ClientRegistrationRepository providers) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(providers);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        handler.setDefaultTargetUrl("/");
        return handler;
    }

    /** In a cookie, so that a form that outlives its session can still be sent and what was typed is kept. */
    private static CsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("PLANLEDGER_FORM");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    /** A token belongs to the session that it was given to. */
    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }
}
