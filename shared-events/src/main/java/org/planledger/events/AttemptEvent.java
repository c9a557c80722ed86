package org.planledger.events;

/** What somebody tried to do and may not do. */
public sealed interface AttemptEvent extends DomainEvent {

    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(EventCases<R> cases) {
        return cases.on(this);
    }

    /** One answer per event of this aggregate. */
    interface Cases<R> {
        R on(SensitiveAttemptRefused event);
    }

    /**
     * A command that broke a sensitive rule was refused. Nothing that its sender wrote is kept; who it was is in the
     * envelope.
     *
     * @param command the command's name, "AssignThemeLead"
     * @param rule the code of the rule, "not-allowed"
     * @param about the stream in which it would have been recorded
     */
    record SensitiveAttemptRefused(String partnershipId, String command, String rule, String about)
            implements AttemptEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }
}
