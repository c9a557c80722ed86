package org.planledger.query.page.record;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.register.Register;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form in the hands of a person. Everything that it knows travels with the page, so that two tabs, the back button
 * and a second press of "Record" do no harm.
 *
 * @param commandId minted when the form was first opened: however often it is sent, it is recorded once
 * @param seen the version that the person saw, or null
 */
record Form(
        Offer offer,
        FormShape shape,
        Typed typed,
        String commandId,
        @Nullable Seen seen) {

    static Form opened(Offer offer, Typed typed) {
        return new Form(offer, FormShape.of(offer), typed, Minted.commandId(), null);
    }

    /** As it came from a browser. */
    static Form sent(Offer offer, Map<String, List<String>> given) {
        var id = first(given, "commandId");
        return new Form(
                offer,
                FormShape.of(offer),
                Typed.of(given),
                id.matches("[A-Za-z0-9._-]{8,100}") ? id : Minted.commandId(),
                Seen.sent(first(given, "seenStream"), first(given, "seenVersion"))
                        .orElse(null));
    }

    private static String first(Map<String, List<String>> given, String name) {
        var values = given.get(name);
        return values == null || values.isEmpty() ? "" : values.get(0);
    }

    /** The same answers for another entry. */
    Form anew() {
        return new Form(offer, shape, Minted.withoutNew(shape, typed), Minted.commandId(), seen);
    }

    Form with(Typed next) {
        return new Form(offer, shape, next, commandId, seen);
    }

    /** With the version that stands now. */
    Form seeing(Register.View view) {
        return seen(Seen.of(this, view).orElse(null));
    }

    /** The same; of a record that was chosen since the form was opened, with the version that stands now. */
    Form seeingWhatIsChosen(Register.View view) {
        var chosen = Seen.of(this, view);
        boolean same = seen != null
                && chosen.filter(now -> now.stream().equals(seen.stream())).isPresent();
        return same ? this : seen(chosen.orElse(null));
    }

    /** The same, once the person was shown what was recorded up to this version of it. */
    Form sawUpTo(@Nullable Long version) {
        return seen(seen == null || version == null ? null : new Seen(seen.stream(), version));
    }

    private Form seen(@Nullable Seen version) {
        return new Form(offer, shape, typed, commandId, version);
    }

    /** One more row of a list. */
    Form adding(String list) {
        return with(typed.with(list + "." + typed.rows(list) + "." + firstWritten(list), ""));
    }

    private String firstWritten(String list) {
        return shape.lists().stream()
                .filter(p -> p.path().equals(list))
                .flatMap(p -> p.part().parts().stream())
                .filter(Part::isWritten)
                .map(Part::name)
                .findFirst()
                .orElse("value");
    }

    Form removing(String list, int row) {
        return with(typed.keepingRows(
                list,
                IntStream.range(0, typed.rows(list))
                        .filter(i -> i != row)
                        .boxed()
                        .toList()));
    }

    /** Without rows in which nothing was written, and with the ids of what is new. */
    Form tidied() {
        var next = Minted.ids(shape, typed);
        for (var list : shape.lists()) {
            var current = next;
            var kept = IntStream.range(0, current.rows(list.path()))
                    .filter(i -> list.part().parts().stream()
                            .filter(Part::isWritten)
                            .anyMatch(p -> !current.isEmptyUnder(list.path() + "." + i + "." + p.name())))
                    .boxed()
                    .toList();
            next = current.keepingRows(list.path(), kept);
        }
        return with(next);
    }

    /** What is missing or cannot be read. */
    List<Fault> faults() {
        var reading = new Reading(typed);
        body(reading);
        return reading.faults();
    }

    /** The request for the command-service. The same form gives the same request. */
    ObjectNode body() {
        return body(new Reading(typed));
    }

    private ObjectNode body(Reading reading) {
        var body = JsonMapper.shared().createObjectNode();
        var decided = Stream.concat(shape.envelope().stream(), shape.reason().stream())
                .toList();
        var envelope = reading.object(FormShape.placed("envelope", decided).toList());
        envelope.put("commandId", commandId);
        if (seen != null) envelope.put("seenVersion", seen.version());
        body.set("envelope", envelope);
        body.set(
                "command",
                reading.object(FormShape.placed("command", shape.command()).toList()));
        return body;
    }
}
