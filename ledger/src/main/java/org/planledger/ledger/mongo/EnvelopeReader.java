package org.planledger.ledger.mongo;

import static org.planledger.ledger.mongo.Fields.begin;
import static org.planledger.ledger.mongo.Fields.end;
import static org.planledger.ledger.mongo.Fields.numberOrNull;
import static org.planledger.ledger.mongo.Fields.text;
import static org.planledger.ledger.mongo.Fields.textOrNull;

import org.planledger.events.Envelope;
import org.planledger.values.Authority;
import org.planledger.values.PartialDate;
import tools.jackson.core.JsonParser;

/**
 * Reads a line's envelope, in the one order in which {@link LineFormat} writes it. By hand, because every line has one,
 * and building its records by reflection is the largest part of reading a line.
 */
final class EnvelopeReader {
    private EnvelopeReader() {}

    static Envelope read(JsonParser json) {
        begin(json, "envelope");
        var envelope = new Envelope(
                command(json),
                actor(json),
                PartialDate.parse(text(json, "decidedOn")),
                authority(json),
                textOrNull(json, "reason"));
        end(json, "envelope");
        return envelope;
    }

    private static Envelope.CommandReference command(JsonParser json) {
        begin(json, "command");
        var command = new Envelope.CommandReference(
                text(json, "id"), text(json, "name"), text(json, "digest"), numberOrNull(json, "seenVersion"));
        end(json, "command");
        return command;
    }

    private static Envelope.Actor actor(JsonParser json) {
        begin(json, "actor");
        var actor = new Envelope.Actor(text(json, "id"), text(json, "title"));
        end(json, "actor");
        return actor;
    }

    private static Authority authority(JsonParser json) {
        begin(json, "authority");
        var authority = new Authority(
                Authority.Kind.valueOf(text(json, "kind")), text(json, "reference"), textOrNull(json, "meetingId"));
        end(json, "authority");
        return authority;
    }
}
