package org.planledger.command.axon;

import org.jspecify.annotations.Nullable;
import org.planledger.command.request.Command;
import org.planledger.events.Envelope;
import org.planledger.values.Mandate;

/**
 * A command as somebody asks for it.
 *
 * @param mandate what they are appointed for
 * @param expected at which versions of its stream it may be recorded, or null where at any
 */
public record Asked(
        Command command,
        Envelope envelope,
        Mandate mandate,
        @Nullable Expected expected) {

    public Asked(Command command, Envelope envelope, Mandate mandate) {
        this(command, envelope, mandate, null);
    }

    public String id() {
        return envelope.command().id();
    }
}
