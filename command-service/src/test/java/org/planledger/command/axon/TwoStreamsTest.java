package org.planledger.command.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planledger.command.testing.Story.span;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurationParameterResolverFactory;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Elsewhere;
import org.planledger.command.rule.Refusal;
import org.planledger.command.rule.Rule;
import org.planledger.command.rule.Situation;
import org.planledger.events.Envelope;
import org.planledger.events.Envelope.Actor;
import org.planledger.events.Envelope.CommandReference;
import org.planledger.events.MeetingEvent;
import org.planledger.events.MeetingEvent.MeetingScheduled;
import org.planledger.events.PlanEvent.PlanDrafted;
import org.planledger.events.PlanEvent.ThemeAdded;
import org.planledger.events.Streams;
import org.planledger.ledger.Append;
import org.planledger.ledger.NewEvent;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.RecordedEvent;
import org.planledger.ledger.axon.LedgerEventStorageEngine;
import org.planledger.ledger.axon.LedgerMetaData;
import org.planledger.ledger.axon.StreamMemory;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.seal.Vault;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.values.Authority;
import org.planledger.values.Mandate;
import org.planledger.values.PartialDate;
import org.planledger.values.Role;

/** A command that records in two streams records in both or in neither, whoever else records at the same moment. */
class TwoStreamsTest {

    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final Mandate RECORDER = new Mandate(Set.of(Role.EXECUTIVE_RECORDER), null, Set.of(Mandate.ALL));

    private final String plan = "plan-" + UUID.randomUUID();
    private Service one;
    private Service other;

    @BeforeEach
    void givenAPlan() {
        one = Service.start();
        other = Service.start();
        var drafted = new PlanDrafted(plan, "p", "Plan", span("2020", "2024"));
        var envelope = envelope();
        var event = new NewEvent(UUID.randomUUID().toString(), Streams.plan(plan), 0, envelope, drafted);
        one.ledger.append(new Append(envelope.command().id(), List.of(event), Map.of()));
    }

    @AfterEach
    void stop() {
        one.stop();
        other.stop();
    }

    @Test
    void theEventsStandTogetherUnderOneCommandAndTheAnswerNamesTheCommandsOwnStream() {
        var command = new Hold(true);

        var receipt = ask(one, command);

        assertThat(receipt.stream()).isEqualTo(command.stream());
        var recorded = one.ledger.next(receipt.position() - 3, 3);
        assertThat(recorded)
                .extracting(RecordedEvent::stream)
                .containsExactly(Streams.plan(plan), Streams.plan(plan), command.stream());
        assertThat(recorded).extracting(RecordedEvent::sequence).containsExactly(1L, 2L, 0L);
        assertThat(recorded)
                .extracting(RecordedEvent::envelope)
                .containsOnly(recorded.get(2).envelope());
        assertThat(recorded).extracting(RecordedEvent::recordedAt).containsOnly(receiptTime(receipt));
    }

    @Test
    void aRefusalRecordsNothingInEither() {
        ask(one, new Hold(true));
        long head = one.ledger.head().position();

        assertThatThrownBy(() -> ask(one, new Hold(true))).isInstanceOf(Refusal.class);

        assertThat(one.ledger.head().position()).isEqualTo(head);
    }

    @Test
    void aStreamThatWasNotReadToDecideIsNotCarriedOn() {
        long head = one.ledger.head().position();

        assertThatThrownBy(() -> ask(one, new Hold(false))).hasStackTraceContaining("was not read to decide");

        assertThat(one.ledger.head().position()).isEqualTo(head);
    }

    /** The commands' own streams differ: only the place in the plan's stream is wanted by both. */
    @RepeatedTest(10)
    void ofTwoAtTheSameMomentOneIsRecordedAndTheOtherDecidedAgain() {
        long head = one.ledger.head().position();

        var outcomes = Race.of(() -> ask(one, new Hold(true)), () -> ask(other, new Hold(true)));

        assertThat(outcomes.stream().filter(o -> o.receipt() != null))
                .as("exactly one winner")
                .hasSize(1);
        assertThat(outcomes).extracting(Race.Outcome::refused).contains(Rule.THEME_NUMBER_TAKEN);
        assertThat(other.ledger.head().position()).isEqualTo(head + 3);
    }

    private static Receipt ask(Service service, Hold command) {
        return service.desk.decide(new Asked(command, envelope(), RECORDER));
    }

    private static Envelope envelope() {
        var command = new CommandReference(UUID.randomUUID().toString(), "Hold", "00ff", null);
        var authority = new Authority(Authority.Kind.MEETING, "Minute 4.2", null);
        return new Envelope(command, new Actor("person-1", "Clerk"), PartialDate.parse("2021"), authority, null);
    }

    private Instant receiptTime(Receipt receipt) {
        return one.ledger.next(receipt.position() - 1, 1).get(0).recordedAt();
    }

    /** A command-service of one aggregate. */
    private record Service(MongoLedger ledger, Configuration axon, Desk desk) {

        static Service start() {
            var ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC());
            var memory = new StreamMemory(ledger, StreamMemory.EVENTS);
            var aggregate = AggregateConfigurer.defaultConfiguration(Talk.class)
                    .configureCommandTargetResolver(c -> new StreamOfCommand());
            var axon = DefaultConfigurer.defaultConfiguration()
                    .configureEmbeddedEventStore(c -> new LedgerEventStorageEngine(ledger, memory))
                    .configureCorrelationDataProviders(
                            c -> List.of(new SimpleCorrelationDataProvider(LedgerMetaData.ENVELOPE)))
                    .registerComponent(ParameterResolverFactory.class, Service::parameters)
                    .configureAggregate(aggregate)
                    .start();
            axon.commandBus().registerHandlerInterceptor(new Reply.Filling());
            return new Service(ledger, axon, new Desk(axon.commandGateway(), ledger, memory, Vault.absent()));
        }

        private static ParameterResolverFactory parameters(Configuration axon) {
            return MultiParameterResolverFactory.ordered(
                    ClasspathParameterResolverFactory.forClass(Service.class),
                    new ConfigurationParameterResolverFactory(axon),
                    new EnvelopeOfMessage());
        }

        void stop() {
            axon.shutdown();
            ledger.close();
        }
    }

    /** A talk on a plan's first theme, which it brings into the plan; not static, so that no catalogue finds it. */
    @AskedBy(Role.EXECUTIVE_RECORDER)
    private final class Hold implements Command {
        private final String talkId = "talk-" + UUID.randomUUID();
        private final boolean reading;

        Hold(boolean reading) {
            this.reading = reading;
        }

        String plan() {
            return plan;
        }

        @Override
        public String stream() {
            return Streams.meeting(talkId);
        }
    }

    /** Records in its own stream and in that of the plan. */
    static final class Talk extends EventSourced {

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.ALWAYS)
        void handle(Hold command, Situation now) {
            var plan = command.plan();
            if (command.reading && !now.records().plan(plan).themes().isEmpty())
                throw new Refusal(Rule.THEME_NUMBER_TAKEN, "command", "There is a first theme.", null);
            record(
                    new MeetingScheduled(command.talkId, "p", "Body", PartialDate.parse("2021"), "First theme"),
                    new Elsewhere(Streams.plan(plan), new ThemeAdded(plan, "t1", 1, "First")),
                    new Elsewhere(Streams.plan(plan), new ThemeAdded(plan, "t2", 2, "Second")));
        }

        @EventSourcingHandler
        void on(MeetingEvent event) {
            if (event instanceof MeetingScheduled scheduled) recordedIn(Streams.meeting(scheduled.meetingId()));
        }
    }
}
