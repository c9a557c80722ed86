package org.planledger.query.answer;

import com.mongodb.MongoException;
import org.planledger.ledger.LedgerUnavailable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the read API says where it has no answer. */
@RestControllerAdvice(annotations = RestController.class)
class Unanswerable {

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
}
