package org.planledger.query.page.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planledger.ledger.proof.checkpoint.SignedCheckpoint;
import org.planledger.query.answer.Moments;
import org.planledger.query.answer.Parameters;
import org.planledger.query.answer.PointName;
import org.planledger.query.answer.Problem;
import org.planledger.query.answer.Surroundings;
import org.planledger.query.exempt.Looking;
import org.planledger.query.fold.Simulation;
import org.planledger.query.page.signin.Person;
import org.planledger.query.proof.Published;
import org.planledger.query.register.Moment;
import org.planledger.query.store.Standing;
import org.planledger.query.store.StoredRegister;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UrlPathHelper;

/** Reads from the address what a page looks at, and gives it to the page and its template. */
@Component
public class VisitResolver implements HandlerMethodArgumentResolver {
    private static final String VISIT = Visit.class.getName();
    private final ObjectProvider<StoredRegister> registers;
    private final ObjectProvider<Surroundings> surroundings;
    private final Looking looking;
    private final Published published;
    private final Moments moments;
    private final Brands brands;
    private final Clock clock;

    VisitResolver(
            ObjectProvider<StoredRegister> registers,
            ObjectProvider<Surroundings> surroundings,
            Looking looking,
            Published published,
            Moments moments,
            Brands brands,
            Clock clock) {
        this.brands = brands;
        this.clock = clock;
        this.published = published;
        this.looking = looking;
        this.moments = moments;
        this.registers = registers;
        this.surroundings = surroundings;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Visit resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var viewpoint = Viewpoint.of(request::getParameter, moments);
        moments.requireRecorded(Moments.POSITION, viewpoint.position());
        require(viewpoint.position());
        // What is no number, or the number of no entry, is told at its box, by the page that has it.
        awaitIfRecorded(PointName.number(request.getParameter("at")));
        awaitIfRecorded(PointName.newestIn(request::getParameter));
        var awaited = position(request, "minPosition");
        var caughtUp = awaited == null || moments.await(awaited);
        var standing = registers.getObject().standing();
        var visit = visit(request, viewpoint, standing);
        if (page != null) {
            page.addAllAttributes(frame(visit, standing));
            if (visit.person().signedIn())
                SessionEnd.of(servlet(request), clock).ifPresent(end -> page.addAttribute("sessionEnd", end));
            if (!caughtUp) page.addAttribute("awaited", awaited);
        }
        return visit;
    }

    private static @Nullable Long position(NativeWebRequest request, String name) {
        var text = request.getParameter(name);
        return text == null || text.isBlank() ? null : Parameters.position(name, text.strip());
    }

    private void awaitIfRecorded(long position) {
        if (moments.isRecorded(position)) require(position);
    }

    /** Of an entry that is not in the register nothing can be shown. */
    private void require(@Nullable Long position) {
        if (position != null && !moments.await(position))
            throw Problem.behind(position, registers.getObject().position());
    }

    private Map<String, Object> frame(Visit visit, Standing standing) {
        var frame = new HashMap<String, Object>();
        frame.put("visit", visit);
        var newest = published.newest().map(SignedCheckpoint::checkpoint).orElse(null);
        frame.put("stamp", new Stamp(visit, clock.instant(), newest));
        frame.put("brands", brands);
        frame.put("standing", HowCurrent.of(standing, surroundings.getObject().seen()));
        Simulation.in(looking.at(Moment.NOW, standing)).ifPresent(simulation -> frame.put("simulation", simulation));
        return frame;
    }

    /** Navigation and banner around a page that has no visit of its own; without them where the register is away. */
    public ModelAndView framed(ModelAndView page) {
        try {
            var standing = registers.getObject().standing();
            var visit = underWay().orElseGet(() -> atHome(standing));
            visit.navigation();
            page.addAllObjects(frame(visit, standing));
        } catch (RuntimeException away) {
            page.getModelMap().remove("visit");
        }
        return page;
    }

    /** The visit that this request began, so that a page without an answer keeps the moment that is looked at. */
    private static Optional<Visit> underWay() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> (Visit) request.getAttribute(VISIT, RequestAttributes.SCOPE_REQUEST));
    }

    private Visit atHome(Standing standing) {
        var person = Person.of(SecurityContextHolder.getContext().getAuthentication());
        return new Visit(looking.at(Moment.NOW, standing), Viewpoint.TODAY, person, "/");
    }

    private Visit visit(NativeWebRequest request, Viewpoint viewpoint, Standing standing) {
        var http = servlet(request);
        var person = Person.of(SecurityContextHolder.getContext().getAuthentication());
        if (person.signedIn()) loadFormToken(http);
        var visit = new Visit(looking.at(viewpoint.moment(), standing), viewpoint, person, address(http));
        moments.require(visit.view());
        request.setAttribute(VISIT, visit, RequestAttributes.SCOPE_REQUEST);
        return visit;
    }

    private static HttpServletRequest servlet(NativeWebRequest request) {
        return (HttpServletRequest) request.getNativeRequest();
    }

    /** A long page is on its way before a form in it asks for the token, and then the cookie could not be set. */
    private static void loadFormToken(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) token.getToken();
    }

    /** Path and query, as the browser sent them. */
    static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return UrlPathHelper.defaultInstance.getPathWithinApplication(request) + (query == null ? "" : "?" + query);
    }
}
