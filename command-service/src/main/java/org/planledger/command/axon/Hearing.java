package org.planledger.command.axon;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.planledger.command.rule.Belonging;
import org.planledger.ledger.axon.CommandRecord;
import org.planledger.ledger.axon.LedgerMetaData;

/**
 * What a command is heard with, beside its payload: who asks, where the answer goes, and what it is decided on.
 *
 * @param ground tells the command's unit of work on what it decides
 * @param belonging in which partnership things lie; a draft has its own, since what it holds may never be recorded
 */
record Hearing(Asked asked, Reply reply, Consumer<CommandRecord> ground, Belonging belonging) {

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
