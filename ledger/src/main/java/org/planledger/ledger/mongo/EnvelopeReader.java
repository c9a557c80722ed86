package org.planledger.ledger.mongo;

import org.jspecify.annotations.Nullable;
import org.planledger.events.Envelope;
import org.planledger.ledger.seal.SealedText;
import org.planledger.values.Authority;
import org.planledger.values.PartialDate;

/**
 * Reads a line's envelope, in the one order in which {@link LineFormat} writes it, and opens what is sealed in it.
 *
 * @param line up to its envelope
 */
record EnvelopeReader(LineText line, Sealing sealing) {

    Envelope read() {
        line.begin("envelope");
        var envelope =
                new Envelope(command(), actor(), PartialDate.parse(line.text("decidedOn")), authority(), reason());
        line.end();
        return envelope;
    }

    private Envelope.CommandReference command() {
        line.begin("command");
        var command = new Envelope.CommandReference(
                line.text("id"), line.text("name"), line.text("digest"), line.numberOrNull("seenVersion"));
        line.end();
        return command;
    }

    private Envelope.Actor actor() {
        line.begin("actor");
        var actor = new Envelope.Actor(text("id", EnvelopeWriter.ACTOR_ID), text("title", EnvelopeWriter.ACTOR_TITLE));
        line.end();
        return actor;
    }

    private Authority authority() {
        line.begin("authority");
        var authority = new Authority(
                Authority.Kind.valueOf(line.text("kind")),
                text("reference", EnvelopeWriter.REFERENCE),
                line.textOrNull("meetingId"));
        line.end();
        return authority;
    }

    private @Nullable String reason() {
        return line.holdsObject("reason") ? opened("reason", EnvelopeWriter.REASON) : line.textOrNull("reason");
    }

    private String text(String field, String place) {
        return line.holdsObject(field) ? opened(field, place) : line.text(field);
    }

    private String opened(String field, String place) {
        line.begin(field);
        var sealed = new SealedText(line.text("sealed"), line.text("text"));
        line.end();
        return sealing.vault().open(sealed, sealing.at(place));
    }
}
