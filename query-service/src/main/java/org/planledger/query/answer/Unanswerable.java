package org.planledger.query.answer;

import com.mongodb.MongoException;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.LedgerUnavailable;
import org.planledger.ledger.content.ContentDamaged;
import org.planledger.query.access.NotLogged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the read API says where it has no answer; asked before the platform, which knows no codes. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(annotations = RestController.class)
class Unanswerable {
    private static final Logger LOG = LoggerFactory.getLogger(Unanswerable.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Problem problem) {
        return problem.response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MongoException away) {
        return Problem.away("views-unavailable", "The views' database did not answer. Try again shortly.")
                .response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(LedgerUnavailable away) {
        return Problem.away("ledger-unavailable", "The ledger did not answer. Try again shortly.")
                .response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(LedgerBroken broken) {
        LOG.error("The ledger is broken at position {}", broken.position(), broken);
        return Problem.broken(broken.position()).response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ContentDamaged damaged) {
        return Problem.damaged().response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NotLogged refused) {
        LOG.error("Exempt matter was not handed out, because its reading could not be recorded", refused);
        return Problem.notLogged().response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Exception failure) {
        if (NotLogged.isBehind(failure)) return Problem.notLogged().response();
        if (failure instanceof ErrorResponse known) {
            var status = HttpStatus.resolve(known.getStatusCode().value());
            return Problem.of(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status)
                    .response();
        }
        LOG.error("Unexpected failure", failure);
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR).response();
    }
}
