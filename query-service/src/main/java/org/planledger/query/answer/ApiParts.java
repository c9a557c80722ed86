package org.planledger.query.answer;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What all questions of the read API share: the moment that is looked at, headers, problems, sign-in. */
final class ApiParts {

    /** Parameters of every question about the register. */
    static final List<String> LOOK = List.of("asAt", "knownOn", "position", "minPosition");

    static final List<String> HEADERS =
            List.of("ETag", Looks.POSITION, Looks.INCOMPLETE, Looks.BROKEN, Looks.BEHIND, Looks.REBUILDING);

    private static final JsonMapper JSON = new JsonMapper();

    private ApiParts() {}

    static JsonNode parameters() {
        return JSON.readTree("""
                {"asAt": {"name": "asAt", "in": "query", "schema": {"type": "string"},
                   "description": "Only what had been decided by the end of this year, month or day."},
                 "knownOn": {"name": "knownOn", "in": "query", "schema": {"type": "string"},
                   "description": "Only what had been recorded by the end of this year, month or day in London, or before this instant."},
                 "position": {"name": "position", "in": "query", "schema": {"type": "integer", "format": "int64"},
                   "description": "Only entries up to this position."},
                 "minPosition": {"name": "minPosition", "in": "query", "schema": {"type": "integer", "format": "int64"},
                   "description": "Waits until the views hold this position, as the Ledger-Position of a recorded command gives it; 202 with Retry-After where that takes too long."}}""");
    }

    static JsonNode headers() {
        return JSON.readTree(
                """
                {"ETag": {"schema": {"type": "string"}, "description": "For If-None-Match."},
                 "%s": {"required": true, "schema": {"type": "integer", "format": "int64"},
                   "description": "Where the answer stands in the ledger."},
                 "%s": {"schema": {"type": "integer", "format": "int64"},
                   "description": "The position of an entry from which on the views are not complete."},
                 "%s": {"schema": {"type": "integer", "format": "int64"},
                   "description": "The position at which the ledger was found broken."},
                 "%s": {"schema": {"type": "integer", "format": "int64"},
                   "description": "How many entries of the ledger the views do not hold yet."},
                 "%s": {"schema": {"type": "integer", "format": "int64"},
                   "description": "How far the views that are built anew have come."}}""".formatted(Looks.POSITION, Looks.INCOMPLETE, Looks.BROKEN, Looks.BEHIND, Looks.REBUILDING));
    }

    static JsonNode problem() {
        return JSON.readTree("""
                {"type": "object", "description": "Why there is no answer (RFC 9457).",
                 "required": ["type", "title", "status"],
                 "properties": {"type": {"type": "string", "format": "uri"}, "title": {"type": "string"},
                   "status": {"type": "integer", "format": "int32"}, "detail": {"type": "string"},
                   "instance": {"type": "string"},
                   "field": {"type": "string", "description": "The parameter that is not as it should be."},
                   "position": {"type": "integer", "format": "int64"}}}""");
    }

    static JsonNode signIn() {
        return JSON.readTree("""
                {"signIn": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT",
                  "description": "An access token of the configured provider, for the audience plan-ledger."}}""");
    }
}
