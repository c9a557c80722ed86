package org.planledger.query.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Envelope;
import org.planledger.values.PartialDate;

/**
 * One line of the ledger as the pages tell it.
 *
 * @param event the event's stable name, "ThemeLeadAssigned"
 * @param sentence what happened, in words that need no other context
 * @param partnershipId whose it is
 * @param planId the plan that it is about, or null
 * @param heldFrom the first day as at which it counts: the first of its date, or that of an earlier entry about the
 *     same thing where that is later
 * @param leafHash SHA-256 of the line (RFC 6962 leaf), lower-case hex
 */
public record Entry(
        long position,
        Instant recordedAt,
        String stream,
        long sequence,
        String event,
        String sentence,
        String partnershipId,
        @Nullable String planId,
        Envelope envelope,
        LocalDate heldFrom,
        String leafHash) {
    /** A register of an earlier layout, which is read while it is rebuilt, does not tell from when an entry holds. */
    public Entry {
        heldFrom = Objects.requireNonNullElseGet(
                heldFrom, () -> envelope.decidedOn().firstDay());
    }

    public PartialDate decidedOn() {
        return envelope.decidedOn();
    }
}
