package org.planledger.query.page.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.planledger.query.page.word.Dates;

/**
 * When a signed-in person is signed out unless another page is opened before.
 *
 * @param seconds from now
 * @param minutes the same, as people say it
 * @param time of day, "19:05"
 */
record SessionEnd(int seconds, long minutes, String time) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    /** Empty where there is no session, or it does not end. */
    static Optional<SessionEnd> of(HttpServletRequest request, Clock clock) {
        var session = request.getSession(false);
        if (session == null || session.getMaxInactiveInterval() <= 0) return Optional.empty();
        int seconds = session.getMaxInactiveInterval();
        Instant end = clock.instant().plusSeconds(seconds);
        return Optional.of(
                new SessionEnd(seconds, seconds / 60, TIME.format(ZonedDateTime.ofInstant(end, Dates.LONDON))));
    }
}
