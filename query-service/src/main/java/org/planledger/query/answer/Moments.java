package org.planledger.query.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.DateWords;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;
import org.planledger.query.store.StoredRegister;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * From which moments the plan can be looked at: the one place that reads {@code asAt}, {@code knownOn} and
 * {@code position}, for the read API and the pages alike.
 */
@Component
public class Moments {
    public static final String AS_AT = "asAt";
    public static final String KNOWN_ON = "knownOn";
    public static final String POSITION = "position";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ObjectProvider<StoredRegister> registers;
    private final ObjectProvider<Surroundings> surroundings;
    private final Clock clock;
    private volatile @Nullable Instant first;

    Moments(ObjectProvider<StoredRegister> registers, ObjectProvider<Surroundings> surroundings, Clock clock) {
        this.registers = registers;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /**
     * @param asAt a year, a month or a day, which counts to its last day, as far as that has come
     * @param knownOn the same, to the end of its last day in London; or an instant, exclusive
     * @param position an entry's position
     * @throws Problem that names the parameter, where a text cannot be read or a date has not begun
     */
    public Moment read(@Nullable String asAt, @Nullable String knownOn, @Nullable String position) {
        if (asAt != null) Parameters.requireBegun(AS_AT, asAt, clock);
        if (knownOn != null) Parameters.requireBegun(KNOWN_ON, knownOn, clock);
        return new Moment(
                asAt == null ? null : Parameters.lastDay(AS_AT, asAt),
                knownOn == null ? null : Parameters.instant(KNOWN_ON, knownOn),
                position == null ? null : Parameters.position(POSITION, position));
    }

    /** @throws Problem that names the parameter, where nothing had been recorded by the moment of a look */
    public void require(Register.View view) {
        var knownOn = view.moment().knownOn();
        if (knownOn == null) return;
        var begin = first(view);
        if (begin != null && !begin.isBefore(knownOn))
            throw Problem.invalid(
                    KNOWN_ON,
                    "'" + KNOWN_ON + "' lies before the first entry of the ledger, which was recorded on "
                            + DateWords.of(LocalDate.ofInstant(begin, Parameters.LONDON))
                            + ": nothing was known then.");
    }

    /** When the first entry was recorded, which never changes; null while there is none. */
    private @Nullable Instant first(Register.View view) {
        if (first == null)
            first = view.at(Moment.NOW).entry(1).stream()
                    .map(change -> change.entry().recordedAt())
                    .findFirst()
                    .orElse(null);
        return first;
    }

    /** @throws Problem that names the parameter, where the ledger answers that it has no such entry */
    public void requireRecorded(String parameter, @Nullable Long position) {
        if (position == null) return;
        surroundings.getObject().newestBefore(position).ifPresent(newest -> {
            throw Problem.noSuchEntry(parameter, position, newest);
        });
    }

    /** Whether the ledger has an entry, as far as is known. */
    public boolean isRecorded(long position) {
        return surroundings.getObject().newestBefore(position).isEmpty();
    }

    /** Waits, bounded, until the register has an entry; false where it did not come in time. */
    public boolean await(long position) {
        return position == 0 || registers.getObject().await(position, PATIENCE);
    }
}
