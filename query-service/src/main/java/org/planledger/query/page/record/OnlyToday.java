package org.planledger.query.page.record;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.planledger.query.answer.Moments;
import org.planledger.query.page.frame.Addresses;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UrlPathHelper;

/**
 * Decisions are recorded in the plan as it stands today: a form that was opened while somebody looked at another moment
 * is shown without that, and says so.
 */
@Component
class OnlyToday implements HandlerInterceptor {
    /** What the page that is shown instead says. */
    static final String TOLD = "recordedToday";

    private static final List<String> CLOCKS = List.of(Moments.AS_AT, Moments.KNOWN_ON, Moments.POSITION);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!"GET".equals(request.getMethod()) || CLOCKS.stream().noneMatch(clock -> isSaid(clock, request)))
            return true;
        RequestContextUtils.getOutputFlashMap(request).put(TOLD, true);
        var address = withoutClocks(request);
        RequestContextUtils.saveOutputFlashMap(address, request, response);
        response.sendRedirect(request.getContextPath() + address);
        return false;
    }

    private static boolean isSaid(String clock, HttpServletRequest request) {
        var said = request.getParameter(clock);
        return said != null && !said.isBlank();
    }

    private static String withoutClocks(HttpServletRequest request) {
        var path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        var address = UriComponentsBuilder.fromUriString(path + "?" + request.getQueryString());
        CLOCKS.forEach(address::replaceQueryParam);
        return Addresses.ours(address.build().toUriString());
    }
}
