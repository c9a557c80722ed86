package org.planledger.query.page.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.util.UrlPathHelper;

/**
 * What a person had typed into a form when the session ended, kept until they have signed in again.
 *
 * @param path the form's address
 */
public record TypedBefore(String path, Map<String, List<String>> values) implements Serializable {
    private static final String KEY = TypedBefore.class.getName();
    /** Where the session's request cache looks; it keeps no POST by itself. */
    private static final String COME_BACK_TO = "SPRING_SECURITY_SAVED_REQUEST";

    private static final int LONGEST = 200_000;

    /** Keeps a form that was sent, and notes its address as the one to come back to. */
    public static void keep(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())) return;
        var values = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, given) -> values.put(name, new ArrayList<>(List.of(given))));
        values.remove("_csrf");
        var session = request.getSession();
        session.setAttribute(
                COME_BACK_TO, new SimpleSavedRequest(UrlPathHelper.defaultInstance.getPathWithinApplication(request)));
        if (length(values) <= LONGEST)
            session.setAttribute(
                    KEY, new TypedBefore(UrlPathHelper.defaultInstance.getPathWithinApplication(request), values));
    }

    private static int length(Map<String, List<String>> values) {
        return values.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
    }

    /** Hands it out once, to the form that it was typed into. */
    public static Optional<TypedBefore> take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEY) instanceof TypedBefore typed)) return Optional.empty();
        if (!typed.path().equals(UrlPathHelper.defaultInstance.getPathWithinApplication(request)))
            return Optional.empty();
        session.removeAttribute(KEY);
        return Optional.of(typed);
    }
}
