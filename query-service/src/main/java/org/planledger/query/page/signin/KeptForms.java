package org.planledger.query.page.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/**
 * Signing out forgets the forms that are kept, unless it is asked for with {@code keep=forms}: then whoever began them
 * signs in and goes on.
 */
class KeptForms implements LogoutHandler, LogoutSuccessHandler {
    private final LogoutSuccessHandler next;

    KeptForms(LogoutSuccessHandler next) {
        this.next = next;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if ("forms".equals(request.getParameter("keep"))) TypedBefore.takeAlong(request);
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException, ServletException {
        TypedBefore.keepOn(request);
        next.onLogoutSuccess(request, response, authentication);
    }
}
