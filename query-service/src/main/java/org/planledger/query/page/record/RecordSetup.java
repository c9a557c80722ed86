package org.planledger.query.page.record;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Keeps the forms to the present. */
@Configuration(proxyBeanMethods = false)
class RecordSetup implements WebMvcConfigurer {
    private final OnlyToday onlyToday;

    RecordSetup(OnlyToday onlyToday) {
        this.onlyToday = onlyToday;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(onlyToday).addPathPatterns("/record", "/record/**");
    }
}
