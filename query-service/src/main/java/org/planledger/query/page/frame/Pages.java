package org.planledger.query.page.frame;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a page's method ask for its {@link Visit}. */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {
    private final VisitResolver visits;

    Pages(VisitResolver visits) {
        this.visits = visits;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(visits);
    }
}
