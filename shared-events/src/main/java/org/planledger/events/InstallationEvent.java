package org.planledger.events;

import org.planledger.values.PartialDate;

/** What holds for a ledger as a whole. */
public sealed interface InstallationEvent extends DomainEvent {

    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(EventCases<R> cases) {
        return cases.on(this);
    }

    /** One answer per event of this aggregate. */
    interface Cases<R> {
        R on(TimesSimulated event);

        R on(SimulationEnded event);
    }

    /**
     * The ledger begins with an invented example, whose recorded times a simulated clock gives. It is the first entry
     * of such a ledger; with the same particulars the same example is made again.
     *
     * @param words what readers are told about it
     * @param until the day on which the simulated clock gives way to the real one
     * @param seed what the invention was begun with
     * @param size about how many events it was to have
     */
    record TimesSimulated(String words, PartialDate until, long seed, int size) implements InstallationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The example is complete: what comes after this entry has real times. */
    record SimulationEnded() implements InstallationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }
}
