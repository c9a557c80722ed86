package org.planledger.query.page.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.planledger.query.page.frame.Addresses;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.util.UrlPathHelper;

/**
 * A form whose token is gone was most often sent after signing out or in elsewhere. It is never acted upon: what was
 * typed is kept for whoever had signed in and shown again, to be sent anew by the person who sees it.
 */
class FormRefused implements AccessDeniedHandler {
    /** The forms that one types into. */
    private static final Pattern FILLED_IN =
            Pattern.compile("/record/[A-Za-z]{1,64}|/check/erasure|/check/set-back/acknowledgement");

    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();
    private final BeenHere been;

    FormRefused(BeenHere been) {
        this.been = been;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException && isFilledIn(request) && isOurs(request)) {
            if (isSignedIn() || been.isIn(request)) TypedBefore.keep(request);
            response.sendRedirect(request.getContextPath() + next(TypedBefore.page(request)));
        } else {
            refusal.handle(request, response, denied);
        }
    }

    private static boolean isFilledIn(HttpServletRequest request) {
        return FILLED_IN
                .matcher(UrlPathHelper.defaultInstance.getPathWithinApplication(request))
                .matches();
    }

    private static String next(String path) {
        return isSignedIn() ? Addresses.ours(path) : "/oauth2/authorization/" + Doors.PROVIDER;
    }

    private static boolean isSignedIn() {
        return Person.of(SecurityContextHolder.getContext().getAuthentication()).signedIn();
    }

    /** Another site must not fill in a form for somebody; browsers say where a form was sent from. */
    private static boolean isOurs(HttpServletRequest request) {
        var from = request.getHeader("Sec-Fetch-Site");
        return "POST".equals(request.getMethod()) && (from == null || from.equals("same-origin"));
    }
}
