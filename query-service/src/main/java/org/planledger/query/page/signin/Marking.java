package org.planledger.query.page.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Marks the browser of whoever is signed in. */
class Marking extends OncePerRequestFilter {
    private final BeenHere been;

    Marking(BeenHere been) {
        this.been = been;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Person.of(SecurityContextHolder.getContext().getAuthentication()).signedIn()) been.mark(request, response);
        chain.doFilter(request, response);
    }
}
