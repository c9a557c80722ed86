package org.planledger.command.axon;

import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.planledger.command.rule.Belonging;
import org.planledger.ledger.axon.Draft;
import org.planledger.ledger.axon.LedgerMetaData;

/**
 * What a command is heard with, beside its payload: who asks, where the answer goes, and for a draft what it writes
 * into instead of the ledger.
 *
 * @param draft null where the command is to be recorded
 * @param belonging in which partnership things lie; a draft has its own, since what it holds may never be recorded
 */
record Hearing(Asked asked, Reply reply, @Nullable Draft draft, Belonging belonging) {

    private static final String KEY = "hearing";

    MetaData metaData() {
        return MetaData.from(Map.of(LedgerMetaData.ENVELOPE, asked.envelope(), KEY, this));
    }

    static Optional<Hearing> find(Message<?> message) {
        return message.getMetaData().get(KEY) instanceof Hearing hearing ? Optional.of(hearing) : Optional.empty();
    }

    /** @throws IllegalStateException where the message came past the desk */
    static Hearing of(Message<?> message) {
        return find(message).orElseThrow(() -> new IllegalStateException("A command that nobody asked for."));
    }
}
