package org.planledger.command.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a parameter that an address does not have, one without a value, and one that is given twice: whoever asks for
 * a dry run in another spelling must not find it recorded.
 */
final class KnownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.getBeanType() != OtherFailures.class) {
            var known = known(method);
            request.getParameterMap().forEach((name, values) -> require(known, name, values));
        }
        return true;
    }

    private static Set<String> known(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .map(parameter -> parameter.getParameter().getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void require(Set<String> known, String name, String... values) {
        if (!known.contains(name))
            throw refused(
                    name,
                    "There is no parameter '" + name + "' here"
                            + (known.isEmpty() ? "." : "; there is " + String.join(", ", known) + "."));
        if (values.length > 1) throw refused(name, "'" + name + "' is given more than once.");
        if (values[0].isBlank()) throw refused(name, "'" + name + "' has no value.");
    }

    private static Problem refused(String name, String sentence) {
        return ProblemType.BAD_REQUEST.problem(sentence).at(name);
    }
}
