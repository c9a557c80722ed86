package org.planledger.command.api;

import java.time.Clock;
import org.planledger.command.catalogue.Catalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What the API is made of beside its controllers. */
@Configuration(proxyBeanMethods = false)
class ApiSetup implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new KnownParameters());
    }

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
