package org.planledger.query.answer;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** A question that has no answer, as RFC 9457 problem details. */
public final class Problem extends RuntimeException {
    private final transient ProblemDetail detail;

    private Problem(HttpStatus status, String code, String title, String sentence) {
        super(sentence, null, false, false);
        detail = ProblemDetail.forStatusAndDetail(status, sentence);
        detail.setType(URI.create("urn:planledger:problem:" + code));
        detail.setTitle(title);
    }

    /** There is no such thing. */
    public static Problem notFound(String sentence) {
        return new Problem(HttpStatus.NOT_FOUND, "not-found", "There is no such thing", sentence);
    }

    /** A parameter is not what it should be. */
    public static Problem invalid(String parameter, String sentence) {
        return new Problem(HttpStatus.BAD_REQUEST, "invalid-field", "A parameter is not what it should be", sentence)
                .with("field", parameter);
    }

    static Problem nothingHere() {
        return notFound("There is nothing at this address.");
    }

    static Problem methodNotAllowed() {
        return new Problem(
                HttpStatus.METHOD_NOT_ALLOWED,
                "method-not-allowed",
                "Only reading is possible here",
                "Ask with GET or HEAD; commands are sent to the command service.");
    }

    static Problem undecodable() {
        return new Problem(
                HttpStatus.BAD_REQUEST,
                "bad-request",
                "The request cannot be read",
                "The parameters are not text in UTF-8, percent-encoded.");
    }

    static Problem broken(long position) {
        return new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "ledger-broken",
                "The ledger needs an operator",
                "The ledger was found broken at entry %,d.".formatted(position));
    }

    static Problem damaged() {
        return new Problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "file-damaged",
                "What is stored of this file is damaged",
                "The file was not handed out. An operator must look at it; the service's log names it.");
    }

    /** Whatever the platform refuses or fails at. */
    static Problem of(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> notSignedIn();
            case FORBIDDEN -> notAllowed();
            case NOT_FOUND -> nothingHere();
            case METHOD_NOT_ALLOWED -> methodNotAllowed();
            case NOT_ACCEPTABLE ->
                new Problem(status, "not-acceptable", "The answer is JSON", "The request accepts no JSON.");
            case REQUEST_HEADER_FIELDS_TOO_LARGE ->
                new Problem(
                        status,
                        "bad-request",
                        "The request cannot be read",
                        "The headers of the request, with its cookies and its token, are longer than the service"
                                + " takes.");
            default ->
                status.is5xxServerError()
                        ? new Problem(
                                status,
                                "internal-error",
                                "Something went wrong on our side",
                                "The question could not be answered. The service's log says why.")
                        : new Problem(
                                status, "bad-request", "The request cannot be read", "The request cannot be read.");
        };
    }

    static Problem notSignedIn() {
        return new Problem(
                HttpStatus.UNAUTHORIZED, "not-signed-in", "Sign in first", "The request carries no valid token.");
    }

    static Problem notAllowed() {
        return notAllowed("This is not allowed.");
    }

    public static Problem notAllowed(String sentence) {
        return new Problem(HttpStatus.FORBIDDEN, "not-allowed", "Your role may not do this", sentence);
    }

    /** As many pages listen as may. */
    public static Problem tooManyListen() {
        return new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "live-busy",
                "Too many are listening",
                "As many pages listen as this service serves. Pages work without; ask again later.");
    }

    /** What is not for everybody is not shown where it cannot be recorded who read it. */
    public static Problem notLogged() {
        return away(
                "access-not-recorded",
                "Who reads exempt matter is recorded. That could not be done, so it was not shown. Try again shortly.");
    }

    /** The register holds nothing yet of what this release keeps. */
    public static Problem rebuilding() {
        return new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "views-rebuilding",
                "The register is being rebuilt",
                "The register is being rebuilt for this release and does not know the steps of a plan yet. Try again in"
                        + " a minute.");
    }

    static Problem away(String code, String sentence) {
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, code, "The database cannot be reached", sentence);
    }

    /** What is asked for is not for this person. */
    public static Problem forbidden(String sentence) {
        return new Problem(HttpStatus.FORBIDDEN, "not-allowed", "Your role may not do this", sentence);
    }

    /** Others have asked for much at once. */
    public static Problem busy(String sentence) {
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Others are being served", sentence);
    }

    /** The ledger is not what was signed of it. */
    public static Problem contradicted(String sentence) {
        return new Problem(
                HttpStatus.SERVICE_UNAVAILABLE, "ledger-contradicted", "The ledger needs an operator", sentence);
    }

    /** An entry that the ledger does not have. */
    public static Problem noSuchEntry(String parameter, long position, long newest) {
        return invalid(parameter, "The ledger has no entry %,d: its newest is entry %,d.".formatted(position, newest));
    }

    /** The register has not come so far; the answer says where it stands. */
    public static Problem behind(long wanted, long position) {
        return new Problem(
                        HttpStatus.ACCEPTED,
                        "behind",
                        "The register has not come so far",
                        "Entry %,d is not in the register yet, which stands at entry %,d. Ask again shortly."
                                .formatted(wanted, position))
                .with("position", position);
    }

    private Problem with(String name, @Nullable Object value) {
        detail.setProperty(name, value);
        return this;
    }

    public HttpStatus status() {
        return HttpStatus.valueOf(detail.getStatus());
    }

    /** The parameter that is not what it should be, or "". */
    public String field() {
        var properties = detail.getProperties();
        return properties == null ? "" : String.valueOf(properties.getOrDefault("field", ""));
    }

    /** For the reader. */
    public String sentence() {
        return java.util.Objects.requireNonNull(detail.getDetail());
    }

    /** With which it is answered. */
    public int httpStatus() {
        return detail.getStatus();
    }

    ProblemDetail detail() {
        return detail;
    }

    ResponseEntity<ProblemDetail> response() {
        var response = ResponseEntity.status(detail.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (detail.getStatus() >= 500 || detail.getStatus() == 202) response.header("Retry-After", "5");
        return response.body(detail);
    }
}
