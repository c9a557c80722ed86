package org.planledger.query.page.record;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The forms that a person has in hand, by their command ids; of many, those that were touched last. */
final class Drafts implements Serializable {
    private static final String KEY = Drafts.class.getName();
    private static final int MOST = 20;
    private static final long LONGEST = 1_000_000;
    private static final long serialVersionUID = 1;

    private final LinkedHashMap<String, Draft> byId = new LinkedHashMap<>();

    private Drafts() {}

    static void keep(HttpServletRequest request, Draft draft) {
        var session = request.getSession();
        synchronized (Drafts.class) {
            var drafts = session.getAttribute(KEY) instanceof Drafts known ? known : new Drafts();
            drafts.put(draft);
            session.setAttribute(KEY, drafts);
        }
    }

    /** Empty where it is not in this session, or is a form of another command. */
    static Optional<Draft> find(HttpServletRequest request, String command, String id) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEY) instanceof Drafts drafts)) return Optional.empty();
        synchronized (Drafts.class) {
            return Optional.ofNullable(drafts.byId.get(id))
                    .filter(d -> d.command().equals(command));
        }
    }

    private void put(Draft draft) {
        byId.remove(draft.commandId());
        byId.put(draft.commandId(), draft);
        while (byId.size() > 1 && (byId.size() > MOST || length() > LONGEST)) byId.remove(eldest(byId));
    }

    private long length() {
        return byId.values().stream().mapToLong(Draft::length).sum();
    }

    private static String eldest(Map<String, Draft> all) {
        return all.keySet().iterator().next();
    }
}
