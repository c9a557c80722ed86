package org.planledger.command.attachment;

import com.mongodb.client.MongoClient;
import org.planledger.command.rule.StoredFiles;
import org.planledger.ledger.content.Contents;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the contents of attached files in the ledger's database. */
@Configuration(proxyBeanMethods = false)
class AttachmentSetup {

    @Bean
    Contents contents(MongoClient ledgerClient, @Value("${planledger.ledger.database}") String database) {
        return new Contents(ledgerClient.getDatabase(database));
    }

    @Bean
    StoredFiles storedFiles(Contents contents) {
        return new StoredFiles(
                sha256 -> contents.find(sha256).map(found -> new StoredFiles.Stored(found.size(), found.seenAs())));
    }
}
