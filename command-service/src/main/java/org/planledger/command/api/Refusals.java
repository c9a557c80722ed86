package org.planledger.command.api;

import org.planledger.command.axon.CommandIdReused;
import org.planledger.command.axon.Conflict;
import org.planledger.command.axon.StaleVersion;
import org.planledger.command.rule.Refusal;
import org.planledger.ledger.AppendTooLarge;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.LedgerBusy;
import org.planledger.ledger.LedgerUnavailable;
import org.planledger.ledger.LedgerWentBack;
import org.planledger.ledger.content.ContentDamaged;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers a refused request with its problem. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

    private final Explanations explanations;

    Refusals(Explanations explanations) {
        this.explanations = explanations;
    }

    @ExceptionHandler({
        Problem.class,
        Refusal.class,
        StaleVersion.class,
        CommandIdReused.class,
        Conflict.class,
        AppendTooLarge.class,
        ContentDamaged.class,
        LedgerUnavailable.class,
        LedgerBusy.class,
        LedgerBroken.class,
        LedgerWentBack.class
    })
    ResponseEntity<ProblemDetail> on(RuntimeException refused) {
        return explanations.of(refused).response();
    }
}
