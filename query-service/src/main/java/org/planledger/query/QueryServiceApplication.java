package org.planledger.query;

import java.time.Clock;
import org.planledger.query.page.signin.BehindAProxy;
import org.planledger.query.page.signin.SignInProvider;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

/** Pages and read API over the register, which this service keeps up with the ledger. */
@SpringBootApplication
public class QueryServiceApplication {

    public static void main(String[] args) {
        application().run(args);
    }

    /** The service with its own settings file, so that several services may share one class path. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(QueryServiceApplication.class)
                .properties("spring.config.name=query-service")
                .initializers(new SignInProvider(), new BehindAProxy());
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
