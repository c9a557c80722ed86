package org.planledger.standalone.bench;

import com.fasterxml.uuid.Generators;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.planledger.events.AchievementEvent.AchievementRecorded;
import org.planledger.events.DomainEvent;
import org.planledger.events.Envelope;
import org.planledger.events.Streams;
import org.planledger.ledger.axon.LedgerMetaData;
import org.planledger.values.Authority;
import org.planledger.values.Figure;
import org.planledger.values.PartialDate;
import org.planledger.values.Span;

/** An event as it happens in use: an achievement with a figure, an envelope around it, in a short stream. */
record Sample(long number) {
    private static final int EVENTS_PER_STREAM = 10;
    /** As pages mint them: they begin with the time. */
    static final Supplier<UUID> COMMAND_IDS = Generators.timeBasedEpochRandomGenerator()::generate;

    private static final AtomicLong NUMBERS = new AtomicLong();
    private static final Span YEAR = new Span(PartialDate.parse("2021-04"), PartialDate.parse("2022-03"));
    private static final PartialDate DECIDED = PartialDate.parse("2022-06-21");
    private static final Authority MINUTE = new Authority(Authority.Kind.MEETING, "Minute 4.2", null);
    private static final Envelope.Actor RECORDER =
            new Envelope.Actor("b7d1f2f0-58c5-4d0e-9e39-7f6a0c1d2e3f", "Executive recorder");
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    /** Numbers for one thread: whole streams, so that no other thread writes to them. */
    static List<Sample> stream() {
        long first = NUMBERS.getAndAdd(EVENTS_PER_STREAM);
        return IntStream.range(0, EVENTS_PER_STREAM)
                .mapToObj(i -> new Sample(first + i))
                .toList();
    }

    String stream(String prefix) {
        return Streams.achievement(prefix + number / EVENTS_PER_STREAM);
    }

    DomainEventMessage<DomainEvent> message() {
        return message(COMMAND_IDS);
    }

    DomainEventMessage<DomainEvent> message(Supplier<UUID> commandIds) {
        return new GenericDomainEventMessage<>(
                "achievement",
                stream("a-"),
                number % EVENTS_PER_STREAM,
                recorded(),
                MetaData.with(LedgerMetaData.ENVELOPE, envelope(commandIds.get())));
    }

    AchievementRecorded recorded() {
        return new AchievementRecorded(
                "achievement-" + number,
                "luton-2024-2028",
                "safer-streets",
                "Fixed penalty notices issued for littering and fly-tipping",
                YEAR,
                List.of(new Figure(
                        "fines issued",
                        Figure.Kind.COUNT,
                        Long.toString(2228 + number % 1000),
                        "fines",
                        Figure.Comparator.EXACTLY,
                        null,
                        null)),
                "Annual report 2021/22, page 14",
                null);
    }

    private static Envelope envelope(UUID commandId) {
        return new Envelope(
                new Envelope.CommandReference(
                        commandId.toString(), "RecordAchievement", DIGEST, null),
                RECORDER,
                DECIDED,
                MINUTE,
                null);
    }
}
