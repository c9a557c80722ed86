package org.planledger.command;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

/** Takes commands over HTTP, decides, and records what was decided. */
@SpringBootApplication
public class CommandServiceApplication {

    public static void main(String[] args) {
        application().run(args);
    }

    /** The service with its own settings file, so that several services may share one class path. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(CommandServiceApplication.class)
                .properties("spring.config.name=command-service");
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
