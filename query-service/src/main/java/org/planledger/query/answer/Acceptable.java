package org.planledger.query.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Tells who accepts no JSON that there is nothing else, before the question is answered in vain. */
@Component
class Acceptable implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var accepted = String.join(",", Collections.list(request.getHeaders("Accept")));
        if (isQuestion(request, handler) && !accepted.isBlank() && !holdsJson(accepted))
            throw Problem.of(HttpStatus.NOT_ACCEPTABLE);
        return true;
    }

    /** Where nothing is, nothing is for anybody; an address that lacks its end is such a place. */
    private static boolean isQuestion(HttpServletRequest request, Object handler) {
        if (!(handler instanceof HandlerMethod method) || method.getBeanType() == Elsewhere.class) return false;
        if (Questions.file(method.getMethod()).isPresent()) return false;
        var named = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return !(named instanceof Map<?, ?> parts && parts.containsValue(""));
    }

    private static boolean holdsJson(String accepted) {
        try {
            return MediaType.parseMediaTypes(accepted).stream()
                    .filter(type -> type.getQualityValue() > 0)
                    .anyMatch(Acceptable::isJson);
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static boolean isJson(MediaType type) {
        return type.includes(MediaType.APPLICATION_JSON) || type.includes(MediaType.APPLICATION_PROBLEM_JSON);
    }
}
