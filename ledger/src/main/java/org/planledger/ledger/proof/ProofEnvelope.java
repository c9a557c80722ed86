package org.planledger.ledger.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Envelope;
import org.planledger.events.Envelope.Actor;
import org.planledger.events.Envelope.CommandReference;
import org.planledger.values.Authority;
import org.planledger.values.PartialDate;

/** The envelope of what is recorded about the ledger itself: today, on the ledger's own ground. */
public final class ProofEnvelope {
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final Authority GROUND =
            new Authority(Authority.Kind.DELEGATED, "Kept by the ledger itself: whether it is whole", null);

    private ProofEnvelope() {}

    /** @param id of the command, by which it is recorded once */
    public static Envelope of(String command, String id, Actor actor, @Nullable String reason, Clock clock) {
        var today = PartialDate.of(LocalDate.ofInstant(clock.instant(), HERE));
        return new Envelope(new CommandReference(id, command, digest(id), null), actor, today, GROUND, reason);
    }

    private static String digest(String id) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
