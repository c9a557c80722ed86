package org.planledger.query.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.exempt.Looking;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;
import org.planledger.query.store.Standing;
import org.planledger.query.store.StoredRegister;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

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
    static final String BEHIND = "Ledger-Behind";
    static final String REBUILDING = "Ledger-Rebuilding";

    private final StoredRegister register;
    private final Surroundings surroundings;
    private final Looking looking;
    private final Moments moments;
    private final Clock clock;

    Looks(StoredRegister register, Surroundings surroundings, Looking looking, Moments moments, Clock clock) {
        this.clock = clock;
        this.looking = looking;
        this.register = register;
        this.surroundings = surroundings;
        this.moments = moments;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.getBeanType() == Elsewhere.class) return true;
        var moment = moments.read(
                request.getParameter(Moments.AS_AT),
                request.getParameter(Moments.KNOWN_ON),
                request.getParameter(Moments.POSITION));
        await(wanted(request, moment), response);
        var standing = register.standing();
        var view = looking.at(moment, standing);
        moments.require(view);
        request.setAttribute(VIEW, view);
        response.setHeader(POSITION, Long.toString(view.position()));
        // What is overdue, or how long it has been open, is another answer on the next day.
        var today = LocalDate.ofInstant(clock.instant(), Parameters.LONDON);
        var tag = "\"%d-%d-%s%s\""
                .formatted(
                        standing.generation(), view.position(), today, trouble(standing, response) + forWhom(response));
        return !new ServletWebRequest(request, response).checkNotModified(tag);
    }

    /** Says what keeps the answer from being as it should be; what makes another answer of it is returned. */
    private String trouble(Standing standing, HttpServletResponse response) {
        var seen = surroundings.seen();
        var stopped = standing.stopped();
        var behind = seen.behind(standing.position());
        say(INCOMPLETE, stopped == null ? null : stopped.position(), response);
        say(BROKEN, seen.brokenAt(), response);
        say(BEHIND, behind == 0 ? null : behind, response);
        say(REBUILDING, seen.rebuilt(), response);
        return (stopped == null ? "" : "-stopped") + (seen.brokenAt() == null ? "" : "-broken");
    }

    private static void say(String header, @Nullable Long value, HttpServletResponse response) {
        if (value != null) response.setHeader(header, value.toString());
    }

    /** One address has an answer for the public, and others for those who may see drafts or exempt matter. */
    private String forWhom(HttpServletResponse response) {
        var mark = looking.mark();
        response.addHeader("Vary", "Authorization");
        if (!mark.isEmpty()) response.setHeader("Cache-Control", "private, no-cache");
        return mark;
    }

    private static long wanted(HttpServletRequest request, Moment moment) {
        var position = moment.position() == null ? 0 : moment.position();
        return Stream.of("minPosition", "at")
                .filter(name -> request.getParameter(name) != null)
                .mapToLong(name -> Parameters.position(name, request.getParameter(name)))
                .reduce(Math.max(position, inAddress(request)), Math::max);
    }

    /** The newest entry that the address itself names. */
    private static long inAddress(HttpServletRequest request) {
        var inPath = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> parts
                        && parts.get(Moments.POSITION) instanceof String text
                ? PointName.number(text)
                : 0;
        return Math.max(inPath, PointName.newestIn(request::getParameter));
    }

    private void await(long wanted, HttpServletResponse response) {
        if (moments.await(wanted)) return;
        long position = register.position();
        response.setHeader(POSITION, Long.toString(position));
        throw Problem.behind(wanted, position);
    }
}
