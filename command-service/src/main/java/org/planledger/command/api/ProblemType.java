package org.planledger.command.api;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The refusals that are no rule of the domain; the codes never change. */
enum ProblemType {
    MALFORMED_JSON(HttpStatus.BAD_REQUEST, "The request is not well-formed JSON"),
    UNKNOWN_FIELD(HttpStatus.BAD_REQUEST, "The request has a field that is not known"),
    MISSING_FIELD(HttpStatus.BAD_REQUEST, "The request lacks a field"),
    INVALID_FIELD(HttpStatus.BAD_REQUEST, "A field does not hold what it should"),
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be read"),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "Sign in first"),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "Your role may not do this"),
    UNKNOWN_COMMAND(HttpStatus.NOT_FOUND, "There is no such command"),
    UNKNOWN_ADDRESS(HttpStatus.NOT_FOUND, "There is nothing at this address"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This address does not take this method"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The answer is JSON"),
    STALE_VERSION(HttpStatus.CONFLICT, "The record has changed since you saw it"),
    CONFLICT(HttpStatus.CONFLICT, "Others were faster"),
    PRECONDITION_FAILED(HttpStatus.PRECONDITION_FAILED, "The record has changed since you saw it"),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send JSON, or a file as it is"),
    UNSUPPORTED_CHARSET(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send UTF-8"),
    UNSUPPORTED_ENCODING(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send the body as it is"),
    FILE_EMPTY(HttpStatus.UNPROCESSABLE_CONTENT, "The file is empty"),
    FILE_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The file is too large"),
    FILE_NOT_TAKEN(HttpStatus.UNPROCESSABLE_CONTENT, "A file of this kind or name is not taken"),
    FILE_DAMAGED(HttpStatus.INTERNAL_SERVER_ERROR, "What is stored of this file is damaged"),
    COMMAND_ID_REUSED(HttpStatus.UNPROCESSABLE_CONTENT, "The command id was used for another request"),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here"),
    LEDGER_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The ledger cannot be reached"),
    LEDGER_WENT_BACK(HttpStatus.SERVICE_UNAVAILABLE, "The ledger went back behind what was signed of it"),
    OUTCOME_UNKNOWN(HttpStatus.SERVICE_UNAVAILABLE, "It is not known whether this was recorded"),
    LEDGER_BUSY(HttpStatus.SERVICE_UNAVAILABLE, "The ledger is busy"),
    BATCHES_BUSY(HttpStatus.SERVICE_UNAVAILABLE, "Other batches are being taken"),
    UPLOADS_BUSY(HttpStatus.SERVICE_UNAVAILABLE, "Other files are being taken"),
    NO_CHECKPOINTS(HttpStatus.CONFLICT, "No checkpoint can be made"),
    NOTHING_TO_ACKNOWLEDGE(HttpStatus.CONFLICT, "There is nothing to acknowledge"),
    NOBODY_OF_THAT_NAME(HttpStatus.NOT_FOUND, "Nobody of that name is sealed in the ledger");

    private final HttpStatus status;
    private final String title;

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    Problem problem(String detail) {
        return new Problem(status.value(), code(), title, detail);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
