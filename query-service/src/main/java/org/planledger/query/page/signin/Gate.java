package org.planledger.query.page.signin;

import org.apache.catalina.session.StandardManager;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What strangers can make the container hold for them: no forms, and sessions up to a bound. */
@Configuration(proxyBeanMethods = false)
class Gate {
    /** Signing in begins one before it is known who comes; each takes a few kilobytes. */
    private static final int SESSIONS = 10_000;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> boundsForStrangers(BeenHere been) {
        return tomcat -> {
            tomcat.addEngineValves(new FormsOfStrangers(been));
            tomcat.addContextCustomizers(context -> {
                var sessions = new StandardManager();
                sessions.setMaxActiveSessions(SESSIONS);
                context.setManager(sessions);
            });
        };
    }
}
