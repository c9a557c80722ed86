package org.planledger.ledger.mongo;

import org.planledger.events.Envelope;
import org.planledger.values.Authority;
import org.planledger.values.PartialDate;

/** Reads a line's envelope, in the one order in which {@link LineFormat} writes it. */
final class EnvelopeReader {
    private EnvelopeReader() {}

    static Envelope read(LineText line) {
        line.begin("envelope");
        var envelope = new Envelope(
                command(line),
                actor(line),
                PartialDate.parse(line.text("decidedOn")),
                authority(line),
                line.textOrNull("reason"));
        line.end();
        return envelope;
    }

    private static Envelope.CommandReference command(LineText line) {
        line.begin("command");
        var command = new Envelope.CommandReference(
                line.text("id"), line.text("name"), line.text("digest"), line.numberOrNull("seenVersion"));
        line.end();
        return command;
    }

    private static Envelope.Actor actor(LineText line) {
        line.begin("actor");
        var actor = new Envelope.Actor(line.text("id"), line.text("title"));
        line.end();
        return actor;
    }

    private static Authority authority(LineText line) {
        line.begin("authority");
        var authority = new Authority(
                Authority.Kind.valueOf(line.text("kind")), line.text("reference"), line.textOrNull("meetingId"));
        line.end();
        return authority;
    }
}
