package org.planledger.query.live;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** An open page that listens for entries of one partnership. Spoken to by one thread. */
final class Listener {
    /** So that neither side takes a dead connection for a quiet one. */
    private static final Duration BEAT = Duration.ofSeconds(20);

    private static final long AGAIN_MILLIS = 5_000;

    private final String partnershipId;
    private final SseEmitter connection;
    private long told = -1;
    private Instant spoken = Instant.MIN;

    Listener(String partnershipId, SseEmitter connection) {
        this.partnershipId = partnershipId;
        this.connection = connection;
    }

    String partnershipId() {
        return partnershipId;
    }

    /** Says the newest position where it has not been said, or that the connection lives where nothing was. */
    void tell(long position, Instant now) throws IOException {
        if (position > told) say(applied(position), now);
        else if (spoken.plus(BEAT).isBefore(now)) say(SseEmitter.event().comment("still here"), now);
        told = Math.max(told, position);
    }

    private static SseEmitter.SseEventBuilder applied(long position) {
        return SseEmitter.event()
                .id(Long.toString(position))
                .name("applied")
                .reconnectTime(AGAIN_MILLIS)
                .data(new Applied(position), MediaType.APPLICATION_JSON);
    }

    /** @param position of the partnership's newest entry that the register has applied */
    record Applied(long position) {}

    private void say(SseEmitter.SseEventBuilder words, Instant now) throws IOException {
        connection.send(words);
        spoken = now;
    }

    void end() {
        connection.complete();
    }
}
