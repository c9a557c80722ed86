package org.planledger.ledger.axon;

import org.axonframework.messaging.Message;
import org.planledger.events.Envelope;

/** The keys under which messages carry what the ledger needs or knows. Axon's serializers never see the values. */
public final class LedgerMetaData {
    /** The {@link Envelope}; on every event that is published, and on every one that is read. */
    public static final String ENVELOPE = "envelope";

    /** {@link Long}, on events that are read. */
    public static final String POSITION = "position";

    /** {@link java.time.Instant}, on events that are read. */
    public static final String RECORDED_AT = "recordedAt";

    /** {@link String}: the line as it was hashed, on events that are read. */
    public static final String LINE = "line";

    private LedgerMetaData() {}

    /** @throws IllegalArgumentException where the message carries none */
    public static Envelope envelope(Message<?> message) {
        if (message.getMetaData().get(ENVELOPE) instanceof Envelope envelope) return envelope;
        throw new IllegalArgumentException("The message " + message.getIdentifier() + " carries no envelope.");
    }
}
