package org.planledger.standalone;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** One log for all three servers, in a file: the console belongs to the start's own few lines. */
final class Logging {

    private Logging() {}

    /** Leaves the console to what a command answers; only what went wrong is logged there. */
    static void quietly() {
        ((LoggerContext) LoggerFactory.getILoggerFactory())
                .getLogger(Logger.ROOT_LOGGER_NAME)
                .setLevel(Level.ERROR);
    }

    /** Lets everything that is logged from here on go to the file, and keeps the services from changing that. */
    static void to(Path file) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        System.setProperty("planledger.log", file.toString());
        System.setProperty("disable-axoniq-console-message", "true");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        context.reset();
        try {
            configurator.doConfigure(Logging.class.getResource("/plan-ledger-logback.xml"));
        } catch (JoranException e) {
            throw new IllegalStateException("The settings of the log are part of this program.", e);
        }
    }
}
