package org.planledger.query.answer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers what no controller gets to see: parameters and forms that cannot be read, anywhere, and under the read API
 * whatever the container itself refuses or fails at.
 */
@Component
@Order(Unreadable.ONCE_THE_ENCODING_IS_SET)
class Unreadable extends OncePerRequestFilter {
    /**
     * Parameters are read once, and browsers do not say how a form is encoded: until Spring's filter at the highest
     * precedence has set UTF-8, the container would read them as ISO-8859-1.
     */
    static final int ONCE_THE_ENCODING_IS_SET = Ordered.HIGHEST_PRECEDENCE + 1;

    private final ProblemWriter problems;
    private final int mostBoxes;

    Unreadable(ProblemWriter problems, @Value("${server.tomcat.max-parameter-count}") int mostBoxes) {
        this.problems = problems;
        this.mostBoxes = mostBoxes;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            request.getParameterMap();
        } catch (InvalidParameterException undecodable) {
            if (isForm(request)) tell(Unread.of(undecodable, request, mostBoxes), request, response);
            else refuse(request, response, undecodable);
            return;
        } catch (InvalidFileNameException unnameable) {
            tell(Unread.unnameable(request), request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isForm(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod()) && !ofTheApi(request.getRequestURI());
    }

    private static void tell(Unread form, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(Unread.PAGE, form);
        request.getRequestDispatcher(Unread.PAGE).forward(new Unsent(request), response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, InvalidParameterException why)
            throws IOException {
        if (ofTheApi(request.getRequestURI())) problems.write(response, Problem.undecodable());
        else response.sendError(why.getErrorCode());
    }

    @Override
    protected void doFilterNestedErrorDispatch(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (ofTheApi(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)))
            problems.write(response, Problem.of(status(request)));
        else chain.doFilter(request, response);
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    static boolean ofTheApi(@Nullable Object path) {
        return path instanceof String text && (text.equals("/api") || text.startsWith("/api/"));
    }
}
