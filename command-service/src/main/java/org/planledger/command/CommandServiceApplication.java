package org.planledger.command;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
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

    /** The system's, unless whoever starts this service in a process of theirs brings another. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
