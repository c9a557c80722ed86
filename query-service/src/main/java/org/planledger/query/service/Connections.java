package org.planledger.query.service;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import org.planledger.ledger.WatchedLedger;
import org.planledger.ledger.content.Contents;
import org.planledger.ledger.mongo.LedgerClient;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.seal.KeyVault;
import org.planledger.ledger.seal.Vault;
import org.planledger.query.access.AccessLog;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The databases. Connecting asks nothing of them, so that the service starts while they are away. */
@Configuration(proxyBeanMethods = false)
class Connections {

    @Bean
    MongoClient ledgerClient(@Value("${planledger.ledger.uri}") String uri) {
        return LedgerClient.connect(uri);
    }

    /** Opens what is sealed, for the views; it seals nothing here. */
    @Bean
    Vault vault(
            MongoClient ledgerClient,
            @Value("${planledger.ledger.database}") String database,
            @Value("${planledger.ledger.master-key:}") String masterKey) {
        return masterKey.isBlank()
                ? Vault.absent()
                : KeyVault.open(ledgerClient.getDatabase(database), Path.of(masterKey));
    }

    /** Only read here. */
    @Bean
    WatchedLedger ledger(
            MongoClient ledgerClient,
            @Value("${planledger.ledger.database}") String database,
            Clock clock,
            Vault vault) {
        return new WatchedLedger(
                MongoLedger.open(ledgerClient.getDatabase(database), LedgerOptions.defaults(), clock, vault));
    }

    /** Only read here. */
    @Bean
    Contents contents(MongoClient ledgerClient, @Value("${planledger.ledger.database}") String database) {
        return new Contents(ledgerClient.getDatabase(database));
    }

    @Bean
    MongoClient viewsClient(@Value("${planledger.views.uri}") String uri) {
        return LedgerClient.connect(uri);
    }

    /** Beside the views, which can be thrown away; this cannot. */
    @Bean
    AccessLog accessLog(MongoClient viewsClient, @Value("${planledger.access.database}") String database, Clock clock) {
        return new AccessLog(viewsClient.getDatabase(database).withReadConcern(ReadConcern.MAJORITY), clock);
    }

    /** What a position vouches for must outlast a change of primary just as the position does. */
    @Bean
    MongoDatabase views(MongoClient viewsClient, @Value("${planledger.views.database}") String database) {
        return viewsClient
                .getDatabase(database)
                .withWriteConcern(WriteConcern.MAJORITY)
                .withReadConcern(ReadConcern.MAJORITY);
    }
}
