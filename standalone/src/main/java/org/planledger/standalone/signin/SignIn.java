package org.planledger.standalone.signin;

import java.net.URI;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A running sign-in server: an OpenID provider whose people exist only in the try-out.
 *
 * <p>Its keys and its clients' secrets live as long as it does; nothing of it is stored.
 */
public final class SignIn implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final URI address;
    private final Secrets secrets;

    private SignIn(ConfigurableApplicationContext context, URI address, Secrets secrets) {
        this.context = context;
        this.address = address;
        this.secrets = secrets;
    }

    /** Starts the server and answers when it takes requests. */
    public static SignIn start(SignInSettings settings) {
        var keys = SigningKeys.fresh();
        var secrets = Secrets.fresh();
        var context = new SpringApplicationBuilder(SignInApplication.class)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .initializers(starting -> {
                    starting.getBeanFactory().registerSingleton("signInSettings", settings);
                    starting.getBeanFactory().registerSingleton("secrets", secrets);
                    starting.getBeanFactory().registerSingleton("keys", keys);
                })
                .properties(Map.of(
                        "spring.config.name", "sign-in",
                        "server.address", settings.bindAddress(),
                        "server.port", settings.port()))
                .run();
        return new SignIn(context, settings.address(), secrets);
    }

    /** The issuer, from whose metadata the services learn everything else. */
    public URI issuer() {
        return address;
    }

    public ClientCredentials pages() {
        return new ClientCredentials(Clients.PAGES, secrets.pages());
    }

    public ClientCredentials loader() {
        return new ClientCredentials(Clients.LOADER, secrets.loader());
    }

    @Override
    public void close() {
        context.close();
    }

    /** The name and secret by which a client asks for tokens. */
    public record ClientCredentials(String id, String secret) {

        @Override
        public String toString() {
            return id;
        }
    }
}
