package org.planledger.command.api;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.planledger.command.catalogue.CommandType;
import org.planledger.command.rule.Refusal;
import org.planledger.command.rule.Rule;
import org.planledger.events.Envelope;
import org.planledger.events.Envelope.CommandReference;
import org.planledger.values.PartialDate;

/** Makes the envelope of an event from what the sender said and what the token says. */
record Envelopes(Clock clock) {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    /** @throws Refusal where the decision lies in the future */
    Envelope of(EnvelopeForm form, CommandType type, String digest, Person person) {
        var today = LocalDate.ofInstant(clock.instant(), HERE);
        var decidedOn = form.decidedOn() == null ? PartialDate.of(today) : form.decidedOn();
        Refusal.unless(
                !decidedOn.firstDay().isAfter(today),
                Rule.DECIDED_IN_THE_FUTURE,
                "envelope.decidedOn",
                "A decision of " + decidedOn + " has not taken effect yet.",
                "A date up to " + today + ".");
        var command = new CommandReference(form.commandId(), type.name(), digest, form.seenVersion());
        return new Envelope(command, person.actor(), decidedOn, form.authority(), form.reason());
    }
}
