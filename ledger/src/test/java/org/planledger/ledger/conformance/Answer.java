package org.planledger.ledger.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import org.planledger.ledger.Receipt;

/** What came of a command: a receipt or an exception. */
public record Answer(Receipt receipt, Throwable refusal) {
    public static Answer of(Callable<Receipt> command) {
        try {
            return new Answer(command.call(), null);
        } catch (Exception | AssertionError e) {
            return new Answer(null, e);
        }
    }

    public boolean isFirst() {
        return receipt != null && !receipt.repeated();
    }

    public boolean isRepeated() {
        return receipt != null && receipt.repeated();
    }

    public boolean isRefusedBy(Class<? extends Throwable> kind) {
        return kind.isInstance(refusal);
    }

    public void assertFirst() {
        assertThat(refusal).isNull();
        assertThat(receipt.repeated()).isFalse();
    }

    public void assertRefusedBy(Class<? extends Throwable> kind) {
        assertThat(refusal).isInstanceOf(kind);
    }
}
