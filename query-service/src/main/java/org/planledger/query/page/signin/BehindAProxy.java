package org.planledger.query.page.signin;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Stops a start in which the container would not learn from the proxy that the browser speaks https: it writes the
 * cookie of the session itself, and would not mark it as secure.
 */
public final class BehindAProxy implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** @throws IllegalStateException where only the pages would hear what the proxy says */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if ("framework".equalsIgnoreCase(context.getEnvironment().getProperty("server.forward-headers-strategy")))
            throw new IllegalStateException("Write server.forward-headers-strategy=native instead of framework"
                    + " (SERVER_FORWARD_HEADERS_STRATEGY, or FORWARD_HEADERS_STRATEGY in .env): with framework the"
                    + " cookie that keeps people signed in is not marked as secure.");
    }
}
