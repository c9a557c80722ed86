package org.planledger.events;

import org.jspecify.annotations.Nullable;
import org.planledger.values.Authority;
import org.planledger.values.PartialDate;

/**
 * Who decided, when, on what authority and why: on every event.
 *
 * @param command the request that led to the event
 * @param actor who recorded it
 * @param decidedOn the date on which it took effect, as precisely as known; never in the future
 * @param authority on what ground
 * @param reason why; compulsory where a rule says so
 */
public record Envelope(
        CommandReference command,
        Actor actor,
        PartialDate decidedOn,
        Authority authority,
        @Nullable String reason) {

    /**
     * @param id the idempotency key that the sender chose
     * @param name the command's name, "AssignThemeLead"
     * @param digest SHA-256 of the request body as received, lower-case hex: one id never stands for two requests. As
     *     read from a line it may be keyed, so that it confirms no guess of the request
     * @param seenVersion the last sequence of the stream that the person saw, or null where it was not said
     */
    public record CommandReference(
            String id, String name, String digest, @Nullable Long seenVersion) {}

    /**
     * @param id the subject of the sign-in token
     * @param title the role title that pages show, never a person's name
     */
    public record Actor(String id, String title) {}
}
