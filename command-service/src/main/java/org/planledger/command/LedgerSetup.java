package org.planledger.command;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.time.Clock;
import org.planledger.command.proof.CheckpointKeeper;
import org.planledger.ledger.WatchedLedger;
import org.planledger.ledger.mongo.LedgerClient;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.seal.KeyVault;
import org.planledger.ledger.seal.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the ledger; the service starts, and says so, while its database is away. */
@Configuration(proxyBeanMethods = false)
class LedgerSetup {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerSetup.class);

    @Bean(destroyMethod = "close")
    MongoClient ledgerClient(@Value("${planledger.ledger.uri}") String uri) {
        return LedgerClient.connect(uri);
    }

    /** What may be exempt, and names, are sealed; without a master key they stand in the ledger as they were typed. */
    @Bean
    Vault vault(
            MongoClient client,
            @Value("${planledger.ledger.database}") String database,
            @Value("${planledger.ledger.master-key:}") String masterKey) {
        if (!masterKey.isBlank()) return KeyVault.begin(client.getDatabase(database), Path.of(masterKey));
        LOG.warn("Nothing is sealed, and no person can be erased: planledger.ledger.master-key is not set.");
        return Vault.absent();
    }

    @Bean(destroyMethod = "close")
    WatchedLedger ledger(
            MongoClient client,
            @Value("${planledger.ledger.database}") String database,
            Clock clock,
            Vault vault,
            CheckpointKeeper checkpoints) {
        var ledger = MongoLedger.open(client.getDatabase(database), LedgerOptions.defaults(), clock, vault);
        return new WatchedLedger(checkpoints.guarding(ledger));
    }
}
