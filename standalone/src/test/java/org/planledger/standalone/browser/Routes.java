package org.planledger.standalone.browser;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** The addresses that the code of the pages answers, such as "/plan/{planId}/replay". */
final class Routes {
    private static final String PAGES = "org.planledger.query.page";

    private Routes() {}

    static Set<String> all() {
        var controllers = new ClassPathScanningCandidateComponentProvider(false);
        controllers.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return controllers.findCandidateComponents(PAGES).stream()
                .map(BeanDefinition::getBeanClassName)
                .flatMap(Routes::of)
                .collect(Collectors.toSet());
    }

    /** Those to which one of the addresses leads. */
    static Set<String> met(Set<String> routes, Stream<Address> addresses) {
        var paths = addresses
                .map(address -> PathContainer.parsePath(address.path()))
                .toList();
        return routes.stream()
                .filter(route -> paths.stream().anyMatch(PathPatternParser.defaultInstance.parse(route)::matches))
                .collect(Collectors.toSet());
    }

    /** What is answered with parameters only leads on to what is answered without. */
    private static Stream<String> of(String controller) {
        try {
            return Arrays.stream(Class.forName(controller).getDeclaredMethods())
                    .map(method -> AnnotatedElementUtils.findMergedAnnotation(method, GetMapping.class))
                    .filter(mapping -> mapping != null && mapping.params().length == 0)
                    .flatMap(mapping -> Arrays.stream(mapping.path()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
