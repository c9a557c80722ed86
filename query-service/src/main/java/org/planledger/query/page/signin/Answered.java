package org.planledger.query.page.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Whether anything answers at an address. It is asked only about what was refused already, to say that there is nothing
 * where there is nothing, and lets nobody in.
 */
class Answered {
    private final Supplier<? extends HandlerMapping> pages;

    /** @param pages asked for late: the doors stand before the pages do */
    Answered(Supplier<? extends HandlerMapping> pages) {
        this.pages = pages;
    }

    /** Also where it answers another method only; in doubt there is something. */
    boolean at(HttpServletRequest request) {
        boolean parsed = ServletRequestPathUtils.hasParsedRequestPath(request);
        if (!parsed) ServletRequestPathUtils.parseAndCache(request);
        try {
            return pages.get().getHandler(request) != null;
        } catch (Exception askedInAnotherWay) {
            return true;
        } finally {
            if (!parsed) ServletRequestPathUtils.clearParsedRequestPath(request);
        }
    }
}
