package org.planledger.query.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.ledger.WatchedLedger;
import org.planledger.query.exempt.Looking;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;
import org.planledger.query.store.StoredRegister;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Takes one consistent look at the register for a question: waits for the position that it names, says where the answer
 * stands, and that nothing has changed where the asker knows the answer already.
 */
@Component
class Looks implements HandlerInterceptor {
    static final String VIEW = Register.View.class.getName();
    static final String POSITION = "Ledger-Position";
    static final String INCOMPLETE = "Ledger-Incomplete-Since";
    static final String BROKEN = "Ledger-Broken-At";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final StoredRegister register;
    private final WatchedLedger ledger;
    private final Looking looking;

    Looks(StoredRegister register, WatchedLedger ledger, Looking looking) {
        this.looking = looking;
        this.register = register;
        this.ledger = ledger;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.getBeanType() == Elsewhere.class) return true;
        var moment = Parameters.moment(
                request.getParameter("asAt"), request.getParameter("knownOn"), request.getParameter("position"));
        await(wanted(request, moment), response);
        var standing = register.standing();
        var view = looking.at(moment, standing);
        request.setAttribute(VIEW, view);
        response.setHeader(POSITION, Long.toString(view.position()));
        var stopped = standing.stopped();
        if (stopped != null) response.setHeader(INCOMPLETE, Long.toString(stopped.position()));
        var broken = ledger.broken();
        broken.ifPresent(at -> response.setHeader(BROKEN, Long.toString(at.position())));
        var trouble = (stopped == null ? "" : "-stopped") + (broken.isEmpty() ? "" : "-broken") + forWhom(response);
        var tag = "\"%d-%d%s\"".formatted(standing.generation(), view.position(), trouble);
        return !new ServletWebRequest(request, response).checkNotModified(tag);
    }

    /** One address has an answer for the public, and others for those who may see drafts or exempt matter. */
    private String forWhom(HttpServletResponse response) {
        var mark = looking.mark();
        response.addHeader("Vary", "Authorization");
        if (!mark.isEmpty()) response.setHeader("Cache-Control", "private, no-cache");
        return mark;
    }

    private static long wanted(HttpServletRequest request, Moment moment) {
        var least = request.getParameter("minPosition");
        return Stream.of(least == null ? 0L : Parameters.position("minPosition", least), orZero(moment.position()))
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    private static long orZero(@Nullable Long position) {
        return position == null ? 0 : position;
    }

    private void await(long wanted, HttpServletResponse response) {
        if (wanted == 0 || register.await(wanted, PATIENCE)) return;
        long position = register.position();
        response.setHeader(POSITION, Long.toString(position));
        throw Problem.behind(wanted, position);
    }
}
