package org.planledger.ledger.mongo;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.planledger.events.Envelope;
import org.planledger.events.EventType;
import org.planledger.ledger.Append;
import org.planledger.ledger.NewEvent;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.seal.Vault;

/**
 * A command that waits to be written, already in the form of lines, so that whoever writes it has little left to do.
 *
 * @param expected the last sequence that each stream must have before, -1 for none
 * @param tails the lines without their heads
 * @param bytes what the lines need at most, in UTF-8
 * @param since {@link System#nanoTime()} of its arrival
 */
record Waiting(Append append, Map<String, Long> expected, List<String> tails, long bytes, long since, Answer answer) {
    private static final int LONGEST_HEAD = 80;

    /** @throws IllegalArgumentException where the append contradicts itself or holds text that is not Unicode */
    static Waiting of(Append append, Function<String, EventType> catalogue, Vault vault) {
        append.commandIds().forEach(Keys::requireCommand);
        append.unchanged().keySet().forEach(Keys::requireStream);
        var expected = new HashMap<String, Long>();
        var next = new HashMap<String, Long>();
        var tails = new ArrayList<String>();
        long bytes = 0;
        for (var event : append.events()) {
            requireInPlace(event, expected, next);
            var tail = LineFormat.tail(
                    event, catalogue.apply(event.event().getClass().getSimpleName()), vault);
            tails.add(tail);
            bytes += LONGEST_HEAD + utf8(tail).remaining();
        }
        return new Waiting(append, Map.copyOf(expected), List.copyOf(tails), bytes, System.nanoTime(), new Answer());
    }

    private static void requireInPlace(NewEvent event, Map<String, Long> expected, Map<String, Long> next) {
        Keys.requireStream(event.stream());
        requireWhole(event.envelope());
        expected.putIfAbsent(event.stream(), event.sequence() - 1);
        var place = next.getOrDefault(event.stream(), event.sequence());
        if (event.sequence() < 0 || event.sequence() != place)
            throw new IllegalArgumentException("The events of '" + event.stream() + "' do not follow each other.");
        next.put(event.stream(), event.sequence() + 1);
    }

    /** A line without one of these could be written but never be read. */
    private static void requireWhole(Envelope envelope) {
        requireNonNull(envelope.command().name(), "command name");
        requireNonNull(envelope.command().digest(), "command digest");
        requireNonNull(envelope.actor().id(), "actor id");
        requireNonNull(envelope.actor().title(), "actor title");
        requireNonNull(envelope.decidedOn(), "date of decision");
        requireNonNull(envelope.authority().kind(), "kind of authority");
        requireNonNull(envelope.authority().reference(), "reference of authority");
    }

    /** An unpaired surrogate would be stored as another text than the one that was hashed. */
    private static ByteBuffer utf8(String text) {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("The text holds half a character.", e);
        }
    }

    String commandId() {
        return append.commandId();
    }

    int size() {
        return tails.size();
    }

    NewEvent last() {
        return append.events().get(size() - 1);
    }

    Receipt receiptAt(long position) {
        var last = last();
        var digest = last.envelope().command().digest();
        return new Receipt(commandId(), position, last.stream(), last.sequence(), false, digest);
    }
}
