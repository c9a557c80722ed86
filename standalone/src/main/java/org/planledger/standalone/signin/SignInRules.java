package org.planledger.standalone.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** Who may ask for what: the provider's own endpoints first, then the page on which a person is chosen. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SignInRules {

    static final String SIGN_IN = "/sign-in";

    @Bean
    AuthenticationProvider oneClick() {
        return new OneClick();
    }

    @Bean
    @Order(1)
    SecurityFilterChain provider(HttpSecurity http, SignInSettings settings) {
        http.oauth2AuthorizationServer(provider -> {
            http.securityMatcher(provider.getEndpointsMatcher());
            provider.oidc(Customizer.withDefaults());
        });
        var browser = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        return http.authorizeHttpRequests(any -> any.anyRequest().authenticated())
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(SIGN_IN), browser))
                .oauth2ResourceServer(own -> own.jwt(Customizer.withDefaults()))
                .headers(headers -> careful(headers, settings))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain signIn(HttpSecurity http, SignInSettings settings) {
        return http.authorizeHttpRequests(
                        any -> any.requestMatchers(SIGN_IN, "/", "/error", "/sign-in.css", "/favicon.svg")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .usernameParameter("person")
                        .failureUrl(SIGN_IN + "?unknown")
                        .defaultSuccessUrl("/"))
                .logout(out -> out.disable())
                .headers(headers -> careful(headers, settings))
                .build();
    }

    /**
     * Nothing from elsewhere, no script, no frame. A form may lead to the pages as well: browsers hold the redirects
     * that follow a form to the same rule.
     */
    private static void careful(HeadersConfigurer<HttpSecurity> headers, SignInSettings settings) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(
                        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
                                + "form-action 'self' " + String.join(" ", Clients.names(settings.pages()))))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
