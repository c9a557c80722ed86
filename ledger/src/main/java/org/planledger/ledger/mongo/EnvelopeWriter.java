package org.planledger.ledger.mongo;

import org.planledger.events.Envelope;
import org.planledger.events.Envelope.CommandReference;
import org.planledger.events.EnvelopeSeal;
import org.planledger.values.Sealed;
import tools.jackson.databind.node.ObjectNode;

/** An envelope as it stands in a line: the digest of the request keyed, and sealed what its event keeps sealed. */
final class EnvelopeWriter {
    static final String REASON = "envelope.reason";
    static final String REFERENCE = "envelope.authority.reference";
    static final String ACTOR_ID = "envelope.actor.id";
    static final String ACTOR_TITLE = "envelope.actor.title";

    private final Sealing sealing;

    private EnvelopeWriter(Sealing sealing) {
        this.sealing = sealing;
    }

    /** What the mapper writes in place of the envelope. */
    static Object of(Envelope envelope, EnvelopeSeal seal, Sealing sealing) {
        var keyed = keyed(envelope, sealing);
        if (seal == EnvelopeSeal.NOTHING) return keyed;
        ObjectNode written = LineFormat.JSON.valueToTree(keyed);
        new EnvelopeWriter(sealing).seal(written, seal);
        return written;
    }

    private static Envelope keyed(Envelope envelope, Sealing sealing) {
        var command = envelope.command();
        return new Envelope(
                new CommandReference(
                        command.id(), command.name(), sealing.vault().keyed(command.digest()), command.seenVersion()),
                envelope.actor(),
                envelope.decidedOn(),
                envelope.authority(),
                envelope.reason());
    }

    private void seal(ObjectNode envelope, EnvelopeSeal seal) {
        if (seal == EnvelopeSeal.ACTOR) {
            seal((ObjectNode) envelope.get("actor"), "id", ACTOR_ID);
            seal((ObjectNode) envelope.get("actor"), "title", ACTOR_TITLE);
        } else {
            seal((ObjectNode) envelope.get("authority"), "reference", REFERENCE);
            seal(envelope, "reason", REASON);
        }
    }

    private void seal(ObjectNode holder, String field, String place) {
        var open = holder.path(field);
        if (!open.isString()) return;
        sealing.vault()
                .seal(open.stringValue(), Sealed.Under.ITEM, sealing.at(place))
                .ifPresent(text ->
                        holder.putObject(field).put("sealed", text.key()).put("text", text.ciphertext()));
    }
}
