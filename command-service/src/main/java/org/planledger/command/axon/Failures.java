package org.planledger.command.axon;

import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.planledger.command.rule.Refusal;
import org.planledger.ledger.AppendTooLarge;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.LedgerBusy;
import org.planledger.ledger.LedgerUnavailable;
import org.planledger.ledger.LedgerWentBack;
import org.planledger.ledger.StreamConflict;

/** What lies beneath the framework's exceptions. */
final class Failures {

    private Failures() {}

    static boolean isConflict(Throwable failure) {
        return causes(failure)
                .anyMatch(e -> e instanceof StreamConflict
                        || e instanceof ConcurrencyException
                        || e instanceof AggregateStreamCreationException);
    }

    /** Whether the answer hangs on what was read. */
    static boolean isRefusal(Throwable failure) {
        return causes(failure).anyMatch(e -> e instanceof Refusal || e instanceof StaleVersion);
    }

    /** The refusal or the ledger's own exception, where there is one. */
    static RuntimeException plain(RuntimeException failure) {
        Optional<Throwable> known = causes(failure).filter(Failures::isKnown).findFirst();
        return known.map(RuntimeException.class::cast).orElse(failure);
    }

    private static boolean isKnown(Throwable e) {
        return e instanceof Refusal
                || e instanceof StaleVersion
                || e instanceof LedgerUnavailable
                || e instanceof LedgerBusy
                || e instanceof LedgerBroken
                || e instanceof LedgerWentBack
                || e instanceof AppendTooLarge;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause);
    }
}
