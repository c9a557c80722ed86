package org.planledger.query.page.signin;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** Stops a start without a sign-in provider: nobody could record, and nobody would know why. */
public final class SignInProvider implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String CLIENT_ID =
            "spring.security.oauth2.client.registration." + Doors.PROVIDER + ".client-id";

    /** @throws IllegalStateException where the settings name no provider */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var id = context.getEnvironment().getProperty(CLIENT_ID);
        if (id == null || id.isBlank()) throw new IllegalStateException(missing());
    }

    static ClientRegistration of(ClientRegistrationRepository providers) {
        var provider = providers.findByRegistrationId(Doors.PROVIDER);
        if (provider == null) throw new IllegalStateException(missing());
        return provider;
    }

    private static String missing() {
        return "No sign-in provider is set. Give " + CLIENT_ID
                + ", its client-secret, and spring.security.oauth2.client.provider." + Doors.PROVIDER
                + ".issuer-uri, or start the standalone module, which brings its own.";
    }
}
