package org.planledger.command.api;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts our words where the container has its own. */
@Configuration(proxyBeanMethods = false)
class Container {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> ourWordsOfRefusal() {
        return tomcat -> tomcat.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new RefusedByContainer()));
    }
}
