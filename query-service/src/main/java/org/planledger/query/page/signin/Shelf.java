package org.planledger.query.page.signin;

import jakarta.servlet.ServletContext;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The forms that all sessions together keep, which belong to the sessions and end with them: where their texts are more
 * than there is room for, the oldest go first.
 */
final class Shelf {
    private static final String KEY = Shelf.class.getName();
    /** In characters. */
    private static final long ROOM = 10_000_000;

    private List<WeakReference<Kept>> oldestFirst = List.of();

    static Shelf of(ServletContext server) {
        synchronized (Shelf.class) {
            if (server.getAttribute(KEY) instanceof Shelf shelf) return shelf;
            var shelf = new Shelf();
            server.setAttribute(KEY, shelf);
            return shelf;
        }
    }

    synchronized void add(Kept form) {
        var all = new ArrayList<Kept>();
        oldestFirst.stream()
                .map(WeakReference::get)
                .filter(Objects::nonNull)
                .filter(kept -> kept.length() > 0)
                .forEach(all::add);
        all.add(form);
        Kept.fit(all, ROOM);
        oldestFirst = all.stream().map(WeakReference::new).toList();
    }
}
