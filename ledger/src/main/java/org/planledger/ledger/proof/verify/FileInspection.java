package org.planledger.ledger.proof.verify;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.planledger.events.AchievementEvent.EvidenceAttached;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.RecordedEvent;
import org.planledger.ledger.content.ContentDamaged;
import org.planledger.ledger.content.Contents;
import org.planledger.values.Attachment;

/**
 * Whether every file that an entry names lies there with the bytes of its hash. Of a file that was attached as exempt
 * the hash is sealed, and no key is used here: such a file shows only when somebody downloads it.
 */
final class FileInspection {
    private final Contents contents;
    private final Map<String, Long> named = new LinkedHashMap<>();

    FileInspection(MongoDatabase ledger) {
        this.contents = new Contents(ledger);
    }

    void add(RecordedEvent event) {
        if (event.event() instanceof EvidenceAttached evidence
                && Attachment.isSha256(evidence.attachment().sha256()))
            named.putIfAbsent(evidence.attachment().sha256(), event.position());
    }

    /** @throws LedgerBroken at the first position that names a file which is not as it was */
    void requireAll() throws IOException {
        for (var file : named.entrySet()) {
            try {
                contents.fetch(file.getKey()).close();
            } catch (ContentDamaged damaged) {
                throw new LedgerBroken(file.getValue(), "its file is not as it was: " + damaged.getMessage());
            }
        }
    }
}
