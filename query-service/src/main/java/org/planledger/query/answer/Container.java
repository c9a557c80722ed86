package org.planledger.query.answer;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts our words where the container has its own; for every server that people meet in a browser. */
@Configuration(proxyBeanMethods = false)
public class Container {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> ourWordsOfRefusal(JsonMapper json) {
        return tomcat -> tomcat.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new RefusedByContainer(json)));
    }
}
