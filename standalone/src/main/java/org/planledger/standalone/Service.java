package org.planledger.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts one of the services in a context of its own. */
final class Service {

    private static final Map<String, String> SMALL = Map.of(
            "server.tomcat.threads.max", "32",
            "server.tomcat.threads.min-spare", "2",
            "server.shutdown", "immediate",
            "spring.jmx.enabled", "false");

    private Service() {}

    /**
     * @param application the service as it starts when it runs alone
     * @param settings what is said here instead of in the service's own file or the environment
     */
    static ConfigurableApplicationContext start(SpringApplicationBuilder application, Map<String, String> settings) {
        return application
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .run(arguments(settings).toArray(String[]::new));
    }

    private static List<String> arguments(Map<String, String> settings) {
        return new ArrayList<>(Stream.concat(SMALL.entrySet().stream(), settings.entrySet().stream())
                .map(s -> "--" + s.getKey() + "=" + s.getValue())
                .toList());
    }
}
