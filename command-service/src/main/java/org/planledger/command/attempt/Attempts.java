package org.planledger.command.attempt;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.planledger.command.axon.Asked;
import org.planledger.command.axon.Desk;
import org.planledger.command.axon.Reading;
import org.planledger.command.request.Digest;
import org.planledger.command.request.Sensitive;
import org.planledger.command.rule.Refusal;
import org.planledger.command.rule.Rule;
import org.planledger.events.Envelope;
import org.planledger.events.Envelope.CommandReference;
import org.planledger.ledger.seal.Vault;
import org.planledger.values.Authority;
import org.planledger.values.Mandate;
import org.planledger.values.PartialDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Records refused attempts on sensitive rules as facts.
 *
 * <p>So that nobody can fill the ledger with them, the same attempt of the same person on the same stream is recorded
 * once a day, which its command id sees to without telling who it was; and of one person this service records no more
 * than {@link Quota#A_DAY} a day.
 */
@Component
public class Attempts {

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final Authority GROUND =
            new Authority(Authority.Kind.DELEGATED, "Kept by the ledger itself: attempts on sensitive rules", null);

    private final Desk desk;
    private final Reading reading;
    private final Clock clock;
    private final Vault vault;
    private final Quota quota = new Quota();

    Attempts(Desk desk, Reading reading, Clock clock, Vault vault) {
        this.desk = desk;
        this.reading = reading;
        this.clock = clock;
        this.vault = vault;
    }

    /** Records the attempt where its rule is sensitive. That it cannot be recorded changes nothing for the sender. */
    public void note(Asked asked, Refusal refusal) {
        if (!isSensitive(asked, refusal.rule())) return;
        var today = LocalDate.ofInstant(clock.instant(), HERE);
        if (!quota.allows(asked.envelope().actor().id(), today)) return;
        try {
            reading.partnershipOf(asked.command().stream())
                    .ifPresent(partnership -> record(partnership, asked, refusal.rule(), today));
        } catch (RuntimeException e) {
            LOG.warn("A refused attempt could not be recorded: {}", e.toString());
        }
    }

    private static boolean isSensitive(Asked asked, Rule rule) {
        return rule.isSensitive()
                || (rule == Rule.NOT_ALLOWED && asked.command().getClass().isAnnotationPresent(Sensitive.class));
    }

    private void record(String partnership, Asked asked, Rule rule, LocalDate today) {
        var command = asked.envelope().command().name();
        var notice = new NoteRefusedAttempt(partnership, command, rule.code(), asked.command().stream());
        var actor = asked.envelope().actor();
        var digest = vault.keyed(Digest.of(actor.id() + '\n' + notice + '\n' + today));
        var reference = new CommandReference("refused-" + digest, command, digest, null);
        desk.decide(
                new Asked(notice, new Envelope(reference, actor, PartialDate.of(today), GROUND, null), Mandate.NONE));
    }
}
