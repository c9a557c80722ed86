package org.planledger.command.api;

import java.time.Clock;
import org.planledger.command.catalogue.Catalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API is made of beside its controllers. */
@Configuration(proxyBeanMethods = false)
class ApiSetup {

    @Bean
    Catalogue catalogue() {
        return Catalogue.read();
    }

    @Bean
    RequestReader requestReader(Catalogue catalogue) {
        return new RequestReader(catalogue);
    }

    @Bean
    Envelopes envelopes(Clock clock) {
        return new Envelopes(clock);
    }
}
