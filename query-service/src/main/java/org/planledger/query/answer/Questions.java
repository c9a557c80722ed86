package org.planledger.query.answer;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planledger.query.register.Register;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What the read API's questions are, read off the methods that answer them. */
final class Questions {
    private Questions() {}

    /** The names of a question's own parameters. */
    static Set<String> parameters(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(Questions::names)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(Parameter parameter) {
        if (isOpen(parameter)) return Stream.empty();
        if (parameter.isAnnotationPresent(RequestParam.class)) return Stream.of(parameter.getName());
        if (!parameter.isAnnotationPresent(ModelAttribute.class)) return Stream.empty();
        return Arrays.stream(parameter.getType().getRecordComponents()).map(RecordComponent::getName);
    }

    /** Whether what answers it says itself which parameters there are, because they differ from case to case. */
    static boolean namesItsOwn(Method method) {
        return Arrays.stream(method.getParameters()).anyMatch(Questions::isOpen);
    }

    private static boolean isOpen(Parameter parameter) {
        return parameter.isAnnotationPresent(RequestParam.class) && Map.class.isAssignableFrom(parameter.getType());
    }

    /** Whether it can be asked as at a moment. */
    static boolean isLook(Method method) {
        return Arrays.asList(method.getParameterTypes()).contains(Register.View.class);
    }

    /** The media type of an answer that is a file, and no JSON. */
    static Optional<String> file(Method method) {
        var mapping = method.getAnnotation(GetMapping.class);
        return mapping == null
                ? Optional.empty()
                : Arrays.stream(mapping.produces()).findFirst();
    }
}
