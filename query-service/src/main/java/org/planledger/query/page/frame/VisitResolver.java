package org.planledger.query.page.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.query.exempt.Looking;
import org.planledger.query.fold.Simulation;
import org.planledger.query.page.signin.Person;
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
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UrlPathHelper;

/** Reads from the address what a page looks at, and gives it to the page and its template. */
@Component
public class VisitResolver implements HandlerMethodArgumentResolver {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private final ObjectProvider<StoredRegister> registers;
    private final ObjectProvider<NewestEntry> newest;
    private final Looking looking;

    VisitResolver(ObjectProvider<StoredRegister> registers, ObjectProvider<NewestEntry> newest, Looking looking) {
        this.looking = looking;
        this.registers = registers;
        this.newest = newest;
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
        var viewpoint = Viewpoint.of(
                request.getParameter("asAt"), request.getParameter("knownOn"), request.getParameter("position"));
        var awaited = Viewpoint.number("minPosition", request.getParameter("minPosition"));
        var caughtUp = awaited == null || registers.getObject().await(awaited, PATIENCE);
        var standing = registers.getObject().standing();
        var visit = visit(request, viewpoint, standing);
        if (page != null) {
            page.addAllAttributes(frame(visit, standing));
            if (!caughtUp) page.addAttribute("awaited", awaited);
        }
        return visit;
    }

    private Map<String, Object> frame(Visit visit, Standing standing) {
        var frame = new HashMap<String, Object>();
        frame.put("visit", visit);
        frame.put("standing", HowCurrent.of(standing, newest.getObject().known()));
        Simulation.in(looking.at(Moment.NOW, standing)).ifPresent(simulation -> frame.put("simulation", simulation));
        return frame;
    }

    /** Navigation and banner around a page that has no visit of its own; without them where the register is away. */
    public ModelAndView framed(ModelAndView page) {
        try {
            var person = Person.of(SecurityContextHolder.getContext().getAuthentication());
            var standing = registers.getObject().standing();
            var today = looking.at(Viewpoint.TODAY.moment(), standing);
            var visit = new Visit(today, Viewpoint.TODAY, person, "/");
            visit.navigation();
            page.addAllObjects(frame(visit, standing));
        } catch (RuntimeException away) {
            page.getModelMap().remove("visit");
        }
        return page;
    }

    private Visit visit(NativeWebRequest request, Viewpoint viewpoint, Standing standing) {
        var http = (HttpServletRequest) request.getNativeRequest();
        var person = Person.of(SecurityContextHolder.getContext().getAuthentication());
        if (person.signedIn()) loadFormToken(http);
        return new Visit(looking.at(viewpoint.moment(), standing), viewpoint, person, address(http));
    }

    /** A long page is on its way before a form in it asks for the token, and then the cookie could not be set. */
    private static void loadFormToken(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) token.getToken();
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return UrlPathHelper.defaultInstance.getPathWithinApplication(request) + (query == null ? "" : "?" + query);
    }
}
