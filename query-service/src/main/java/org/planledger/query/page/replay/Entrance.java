package org.planledger.query.page.replay;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.planledger.query.answer.Parameters;
import org.planledger.query.change.Points;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.register.Register;
import org.springframework.web.util.UriComponentsBuilder;

/** The steps of a replay are its clock: whoever comes from another moment is led to the step of that moment. */
final class Entrance {
    private Entrance() {}

    /**
     * @param step the position of the step at which things stood so
     * @return a redirection; empty for whoever comes from the present
     */
    static Optional<String> of(Visit visit, LongSupplier step) {
        if (visit.viewpoint().isToday()) return Optional.empty();
        var address = UriComponentsBuilder.fromUriString(visit.today()).replaceQueryParam(Asked.AT, step.getAsLong());
        Asked.JUMPS.forEach(address::replaceQueryParam);
        return Optional.of("redirect:" + address.build().toUriString());
    }

    /**
     * The newest entry that had been recorded at the moment from which one looks; by the end of the day decided on,
     * where only that is asked.
     */
    static long recordedBy(Register.View view, String partnershipId) {
        var moment = view.moment();
        var asAt = moment.asAt();
        var known = moment.knownOn() == null && asAt != null ? Parameters.endOf(asAt) : moment.knownOn();
        long last = known == null
                ? view.position()
                : new Points(view, partnershipId).before(known).position();
        return moment.position() == null ? last : Math.min(last, moment.position());
    }
}
