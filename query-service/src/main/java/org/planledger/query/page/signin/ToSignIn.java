package org.planledger.query.page.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.web.util.UrlPathHelper;

/**
 * Leads to the provider where signing in helps, with what was typed kept for whoever had signed in; any other address
 * is not found, whether it exists or not.
 */
class ToSignIn implements AuthenticationEntryPoint {
    private final AuthenticationEntryPoint provider =
            new LoginUrlAuthenticationEntryPoint("/oauth2/authorization/" + Doors.PROVIDER);
    private final BeenHere been;

    ToSignIn(BeenHere been) {
        this.been = been;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException, ServletException {
        if (helps(request)) {
            if (been.isIn(request)) TypedBefore.keep(request);
            provider.commence(request, response, exception);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    static boolean helps(HttpServletRequest request) {
        var path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        return path.equals("/sign-in")
                || path.equals("/record")
                || path.startsWith("/record/")
                || path.startsWith("/recorded/")
                || path.equals("/check")
                || path.startsWith("/check/")
                || path.equals("/administration")
                || path.startsWith("/administration/")
                || path.equals("/proof/ledger");
    }
}
