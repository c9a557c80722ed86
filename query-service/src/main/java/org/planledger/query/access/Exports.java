package org.planledger.query.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Records the files that are made of answers. Those of the public hold nothing but what is public: they are recorded up
 * to a number each day, and go out also where the log is away.
 */
@Component
public class Exports {
    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);
    /** So that nobody fills the log by asking again and again. */
    private static final int OF_THE_PUBLIC = 1_000;

    private final AccessLog log;
    private final Clock clock;
    private LocalDate day = LocalDate.MIN;
    private int today;

    Exports(AccessLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** @throws NotLogged where it could not be recorded and may hold exempt matter */
    public void record(String partnershipId) {
        boolean covered = Asker.mandate().seesExemptMatterOf(partnershipId);
        if (!covered && !isAmongTheFirst()) return;
        try {
            log.record(partnershipId, Access.What.EXPORT, List.of());
        } catch (NotLogged away) {
            if (covered) throw away;
            LOG.warn("An export of what is public was not recorded: {}", away.getMessage());
        }
    }

    private synchronized boolean isAmongTheFirst() {
        var now = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!now.equals(day)) {
            day = now;
            today = 0;
        }
        return today++ < OF_THE_PUBLIC;
    }
}
