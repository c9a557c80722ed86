package org.planledger.command.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Whatever else fails is a problem too, and never tells how the service is built. */
@RestController
@RestControllerAdvice
class OtherFailures implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(OtherFailures.class);

    /** Failures that never reached a handler, such as an unreadable request line. */
    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return of(status instanceof Integer code ? code : 404).response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MethodArgumentTypeMismatchException parameter) {
        return ProblemType.BAD_REQUEST
                .problem("The address's '" + parameter.getName() + "' is not what it should be.")
                .at(parameter.getName())
                .response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MissingServletRequestParameterException missing) {
        return ProblemType.BAD_REQUEST
                .problem("The address lacks '" + missing.getParameterName() + "'.")
                .at(missing.getParameterName())
                .response();
    }

    /** A header is looked at only when it is read, so what the firewall forbids in one may come up here. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(RequestRejectedException rejected) {
        return of(400).response();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Exception failure) {
        if (failure instanceof ErrorResponse known) {
            var problem = of(known.getStatusCode().value()).response();
            return ResponseEntity.status(problem.getStatusCode())
                    .headers(headers -> headers.addAll(known.getHeaders()))
                    .headers(headers -> headers.addAll(problem.getHeaders()))
                    .body(problem.getBody());
        }
        var reference = UUID.randomUUID();
        LOG.error("Unexpected failure {}", reference, failure);
        return ProblemType.INTERNAL_ERROR
                .problem("Whether something was recorded is not known. Quote " + reference + " when you report this.")
                .response();
    }

    static Problem of(int status) {
        return switch (status) {
            case 401 -> ProblemType.NOT_SIGNED_IN.problem("The request carries no valid token.");
            case 403 -> ProblemType.NOT_ALLOWED.problem("This is not allowed.");
            case 404 -> ProblemType.UNKNOWN_ADDRESS.problem("The command API is at /commands.");
            case 405 -> ProblemType.METHOD_NOT_ALLOWED.problem("Commands are sent with POST, and listed with GET.");
            case 406 -> ProblemType.NOT_ACCEPTABLE.problem("The answer is JSON; the request accepts none.");
            case 413 -> ProblemType.BODY_TOO_LARGE.problem("The request is too large.");
            case 415 ->
                ProblemType.UNSUPPORTED_MEDIA_TYPE.problem(
                        "Send a command as application/json, and a file as application/octet-stream.");
            default ->
                status < 500
                        ? ProblemType.BAD_REQUEST.problem("The request cannot be read.")
                        : ProblemType.INTERNAL_ERROR.problem("The request could not be answered.");
        };
    }
}
