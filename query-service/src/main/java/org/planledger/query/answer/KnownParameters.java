package org.planledger.query.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a parameter that a question does not have, and one that is given twice: an answer about another moment than
 * the one that was meant looks just like the right one.
 */
@Component
class KnownParameters implements HandlerInterceptor {
    private static final List<String> OF_A_LOOK =
            List.of(Moments.AS_AT, Moments.KNOWN_ON, "minPosition", Moments.POSITION);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.getBeanType() != Elsewhere.class) {
            var known = known(method);
            boolean named = !Questions.namesItsOwn(method.getMethod());
            request.getParameterMap().forEach((name, values) -> require(named, known, name, values.length));
        }
        return true;
    }

    private static void require(boolean named, Set<String> known, String name, int times) {
        if (named && !known.contains(name))
            throw Problem.invalid(
                    name,
                    "There is no parameter '" + name + "' here"
                            + (known.isEmpty() ? "." : "; there are " + String.join(", ", known) + "."));
        if (times > 1) throw Problem.invalid(name, "'" + name + "' is given more than once.");
    }

    private static Set<String> known(HandlerMethod method) {
        var known = new TreeSet<String>();
        known.addAll(Questions.parameters(method.getMethod()));
        if (Questions.isLook(method.getMethod())) known.addAll(OF_A_LOOK);
        return known;
    }
}
