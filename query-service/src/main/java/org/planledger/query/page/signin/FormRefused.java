package org.planledger.query.page.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.planledger.query.page.frame.Addresses;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.util.UrlPathHelper;

/**
 * A form whose token is gone was most often sent after signing out or in elsewhere. It is never acted upon: what was
 * typed is kept for whoever had signed in and shown again, to be sent anew by the person who sees it, and whoever
 * wanted to sign out is shown whether they are.
 */
class FormRefused implements AccessDeniedHandler {
    /** The forms that one types into. */
    private static final Pattern FILLED_IN =
            Pattern.compile("/record/[A-Za-z]{1,64}|/check/erasure|/check/set-back/acknowledgement");

    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();
    private final BeenHere been;
    private final Answered answered;

    FormRefused(BeenHere been, Answered answered) {
        this.been = been;
        this.answered = answered;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        var path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        boolean isOld = denied instanceof CsrfException && isOurs(request);
        if (isOld && path.equals(Doors.SIGN_OUT)) {
            response.sendRedirect(request.getContextPath() + Doors.SIGN_OUT);
        } else if (isOld && FILLED_IN.matcher(path).matches()) {
            if (isSignedIn() || been.isIn(request)) TypedBefore.keep(request);
            response.sendRedirect(request.getContextPath() + next(TypedBefore.page(request)));
        } else if (answered.at(request)) {
            request.setAttribute(WebAttributes.ACCESS_DENIED_403, denied);
            refusal.handle(request, response, denied);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
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
