package org.planledger.command.axon;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.axon.LedgerEventStorageEngine;
import org.planledger.ledger.axon.LedgerMetaData;
import org.planledger.ledger.axon.StreamMemory;
import org.planledger.ledger.seal.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Fits the framework between the aggregates and the ledger. */
@Configuration(proxyBeanMethods = false)
class AxonSetup {

    @Bean
    StreamMemory streamMemory(Ledger ledger) {
        return new StreamMemory(ledger, StreamMemory.EVENTS);
    }

    @Bean
    EventStorageEngine eventStorageEngine(Ledger ledger, StreamMemory memory) {
        return new LedgerEventStorageEngine(ledger, memory);
    }

    @Bean(name = "eventStore")
    EmbeddedEventStore eventStore(EventStorageEngine engine) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(100)
                .build();
    }

    /** Only the framework's own types may be named in what it serializes; events never pass here. */
    @Bean
    Jackson3SerializerCustomizer serializerCustomizer() {
        var validator = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .build();
        return builder -> builder.polymorphicTypeValidator(validator);
    }

    @Bean
    CommandTargetResolver streamOfCommand() {
        return new StreamOfCommand();
    }

    @Bean
    ParameterResolverFactory envelopeOfMessage() {
        return new EnvelopeOfMessage();
    }

    /** Every event carries the envelope of its command. */
    @Bean
    CorrelationDataProvider envelopeOnEvents() {
        return new SimpleCorrelationDataProvider(LedgerMetaData.ENVELOPE);
    }

    @Bean
    Desk desk(CommandBus commandBus, CommandGateway gateway, Ledger ledger, StreamMemory memory, Vault vault) {
        commandBus.registerHandlerInterceptor(new Reply.Filling());
        return new Desk(gateway, ledger, memory, vault);
    }

    @Bean
    Reading reading(StreamMemory memory) {
        return new Reading(memory);
    }

    @Bean
    BatchDesk batchDesk(Desk desk, Ledger ledger, StreamMemory memory) {
        return new BatchDesk(desk, ledger, memory);
    }
}
