package org.planledger.query.service;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.WatchedLedger;
import org.planledger.ledger.seal.Vault;
import org.planledger.query.projection.Check;
import org.planledger.query.projection.Checking;
import org.planledger.query.projection.Erasures;
import org.planledger.query.projection.Forgetting;
import org.planledger.query.projection.Rebuilding;
import org.planledger.query.projection.RegisterProcessor;
import org.planledger.query.register.Arrival;
import org.planledger.query.store.StoredRegister;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register and the processor that keeps it up with the ledger. */
@Configuration(proxyBeanMethods = false)
class Registers {

    @Bean
    Arrival arrival() {
        return new Arrival();
    }

    @Bean
    StoredRegister register(MongoDatabase views, Arrival arrival) {
        return new StoredRegister(views, arrival);
    }

    @Bean(initMethod = "start")
    RegisterProcessor registerProcessor(
            Ledger ledger,
            MongoDatabase views,
            Arrival arrival,
            Clock clock,
            @Value("${planledger.ledger.fetch-delay:50ms}") Duration fetchDelay) {
        return new RegisterProcessor(ledger, views, arrival, clock, fetchDelay);
    }

    @Bean(initMethod = "start")
    Rebuilding rebuilding(Ledger ledger, MongoDatabase views, Arrival arrival, Erasures erasures, Clock clock) {
        return new Rebuilding(ledger, views, arrival, erasures, clock);
    }

    @Bean
    Erasures erasures(Ledger ledger, Vault vault) {
        return new Erasures(ledger, vault);
    }

    @Bean(initMethod = "start")
    Forgetting forgetting(
            MongoDatabase views,
            Erasures erasures,
            Rebuilding rebuilding,
            @Value("${planledger.erasures.look-every:5s}") Duration lookEvery,
            @Value("${planledger.erasures.let-readers-end:60s}") Duration letReadersEnd) {
        return new Forgetting(views, erasures, rebuilding, lookEvery, letReadersEnd);
    }

    @Bean
    Check check(Ledger ledger, MongoDatabase views) {
        return new Check(ledger, views);
    }

    @Bean
    Checking checking(Check check, WatchedLedger ledger) {
        return new Checking(check, ledger);
    }
}
