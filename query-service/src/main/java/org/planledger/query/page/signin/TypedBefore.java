package org.planledger.query.page.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.util.UrlPathHelper;

/**
 * What a person had typed into a form when the session ended, kept until they have signed in again.
 *
 * @param path the address of the page that the form stands on
 */
public record TypedBefore(String path, Map<String, List<String>> values) implements Serializable {
    private static final String KEY = TypedBefore.class.getName();
    /** Where the session's request cache looks; it keeps no POST by itself. */
    private static final String COME_BACK_TO = "SPRING_SECURITY_SAVED_REQUEST";

    /** Where templates look. */
    private static final String GONE = "typedIsGone";

    private static final int LONGEST = 200_000;
    private static final int MOST = 20;
    private static final int LONGEST_PATH = 100;
    /** What a box takes beside its name and its text, in characters. */
    private static final int BOX = 50;

    /** Forms that are sent elsewhere than to the address of their page, each with that. */
    private static final Map<String, String> PAGES = Map.of("/check/set-back/acknowledgement", "/check");

    /** The page on which the form stands that a request sent. */
    static String page(HttpServletRequest request) {
        var path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        return PAGES.getOrDefault(path, path);
    }

    /** Keeps a form that was sent, beside those of other tabs, and notes its address as the one to come back to. */
    public static void keep(HttpServletRequest request) {
        var path = page(request);
        if (!"POST".equals(request.getMethod()) || path.length() > LONGEST_PATH) return;
        var values = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, given) -> values.put(name, new ArrayList<>(List.of(given))));
        values.remove("_csrf");
        var session = request.getSession();
        session.setAttribute(COME_BACK_TO, new SimpleSavedRequest(path));
        var typed = new Kept(new TypedBefore(path, values));
        if (typed.length() > LONGEST) typed.letGo();
        var kept = kept(session);
        kept.removeIf(typed::isTheSameForm);
        kept.add(typed);
        if (kept.size() > MOST) kept.remove(0);
        Kept.fit(kept, LONGEST);
        Shelf.of(request.getServletContext()).add(typed);
        session.setAttribute(KEY, kept);
    }

    /** Holds what is kept while the session ends. */
    static void takeAlong(HttpServletRequest request) {
        request.setAttribute(KEY, kept(request.getSession(false)));
    }

    /** Keeps in the next session what was taken along, where anything was. */
    static void keepOn(HttpServletRequest request) {
        var taken = request.getAttribute(KEY);
        if (taken != null) request.getSession().setAttribute(KEY, taken);
    }

    /** Those that a session keeps, the newest last. */
    private static ArrayList<Kept> kept(@Nullable HttpSession session) {
        var kept = new ArrayList<Kept>();
        if (session != null && session.getAttribute(KEY) instanceof List<?> forms)
            for (var form : forms) if (form instanceof Kept one) kept.add(one);
        return kept;
    }

    /** In characters, with the names of the boxes. */
    long length() {
        return values.entrySet().stream()
                .mapToLong(box -> box.getValue().stream()
                        .mapToLong(text -> BOX + box.getKey().length() + text.length())
                        .sum())
                .sum();
    }

    /**
     * Hands the newest out once, to the form that it was typed into. Where its text had to go, the template is told,
     * and the form opens like any other.
     */
    public static Optional<TypedBefore> take(HttpServletRequest request) {
        var path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        var session = request.getSession(false);
        var kept = kept(session);
        var newest = kept.stream().filter(one -> one.path().equals(path)).reduce((earlier, later) -> later);
        newest.ifPresent(taken -> {
            kept.remove(taken);
            if (session != null) session.setAttribute(KEY, kept);
            if (taken.typed() == null) request.setAttribute(GONE, true);
        });
        return newest.map(Kept::typed);
    }

    /** What was typed into one box; "" where nothing was. */
    public String text(String box) {
        return String.join("", values.getOrDefault(box, List.of()));
    }

    /** The addresses of the forms that are still kept, each of which hands its text out when it is opened. */
    public static List<String> paths(HttpServletRequest request) {
        return kept(request.getSession(false)).stream()
                .map(Kept::path)
                .distinct()
                .toList();
    }

    /** Whether something is kept that was typed into the form at this address. */
    public static boolean isKept(HttpServletRequest request) {
        return paths(request).contains(UrlPathHelper.defaultInstance.getPathWithinApplication(request));
    }
}
