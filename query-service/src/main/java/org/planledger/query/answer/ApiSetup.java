package org.planledger.query.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.query.register.Register;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a controller of the read API the look at the register that the question asks for. */
@Configuration(proxyBeanMethods = false)
class ApiSetup implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    /** The same at every position. */
    private static final String ATTACHMENTS = "/api/attachments/**";

    private final Acceptable acceptable;
    private final Looks looks;
    private final KnownParameters parameters;

    ApiSetup(Looks looks, KnownParameters parameters, Acceptable acceptable) {
        this.acceptable = acceptable;
        this.parameters = parameters;
        this.looks = looks;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(acceptable).addPathPatterns("/api/**", "/openapi.json");
        registry.addInterceptor(parameters).addPathPatterns("/api/**");
        registry.addInterceptor(looks)
                .addPathPatterns("/api/**")
                .excludePathPatterns("/api/status", "/api/check/**", "/api/live", ATTACHMENTS);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Register.View.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return request.getAttribute(Looks.VIEW, RequestAttributes.SCOPE_REQUEST);
    }
}
