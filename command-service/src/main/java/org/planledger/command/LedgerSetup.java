package org.planledger.command;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import org.planledger.command.proof.CheckpointKeeper;
import org.planledger.ledger.WatchedLedger;
import org.planledger.ledger.mongo.LedgerClient;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the ledger; the service starts, and says so, while its database is away. */
@Configuration(proxyBeanMethods = false)
class LedgerSetup {

    @Bean(destroyMethod = "close")
    MongoClient ledgerClient(@Value("${planledger.ledger.uri}") String uri) {
        return LedgerClient.connect(uri);
    }

    @Bean(destroyMethod = "close")
    WatchedLedger ledger(
            MongoClient client,
            @Value("${planledger.ledger.database}") String database,
            Clock clock,
            CheckpointKeeper checkpoints) {
        var ledger = MongoLedger.open(client.getDatabase(database), LedgerOptions.defaults(), clock);
        return new WatchedLedger(checkpoints.guarding(ledger));
    }
}
