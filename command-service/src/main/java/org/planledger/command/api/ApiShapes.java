package org.planledger.command.api;

import static org.planledger.command.api.ApiDocument.ref;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.planledger.command.rule.Rule;
import org.planledger.events.EventJson;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The parts of the OpenAPI document that every command shares: answers, problems, headers, sign-in. */
final class ApiShapes {

    private static final JsonMapper JSON = EventJson.mapper();

    private ApiShapes() {}

    /** A kind of refusal, as programs tell it. */
    private record Kind(String type, int status, String title) {}

    static void addTo(ObjectNode schemas) {
        schemas.set("Receipt", read("""
                {"type": "object", "description": "Where a command's event stands.",
                 "required": ["commandId"],
                 "properties": {
                   "commandId": {"type": "string"},
                   "position": {"type": "integer", "format": "int64", "minimum": 1,
                     "description": "In the ledger; the same as the header Ledger-Position."},
                   "stream": {"type": "string"},
                   "sequence": {"type": "integer", "format": "int64", "minimum": 0,
                     "description": "In its stream: the version, also in the ETag."},
                   "dryRun": {"type": "boolean", "description": "True where nothing was recorded because of dryRun."},
                   "repeated": {"type": "boolean", "description": "Whether it stood there before this request."}}}"""));
        schemas.set("FieldError", read("""
                {"type": "object", "required": ["field", "rule", "message"],
                 "properties": {"field": {"type": "string", "description": "The JSON path, or the name of a header."},
                   "rule": {"type": "string"}, "message": {"type": "string"}}}"""));
        schemas.set("Problem", problem());
        schemas.set("CommandEntry", read("""
                {"type": "object", "required": ["name", "area", "title", "summary", "roles", "stream", "schema", "examples"],
                 "properties": {"name": {"type": "string"}, "area": {"type": "string"}, "title": {"type": "string"},
                   "summary": {"type": "string"}, "roles": {"type": "array", "items": {"type": "string"}},
                   "stream": {"type": "string"}, "schema": {"type": "object"},
                   "examples": {"type": "array", "items": {"$ref": "#/components/schemas/Example"}}}}"""));
        schemas.set("Example", read("""
                {"type": "object", "required": ["step", "envelope", "command"],
                 "description": "A request that is recorded as it stands, once those of the earlier steps were.",
                 "properties": {"step": {"type": "integer", "minimum": 1,
                     "description": "Its place in the one story that the examples of all commands tell."},
                   "envelope": {"$ref": "#/components/schemas/Envelope"}, "command": {"type": "object"}}}"""));
        schemas.set("BatchRow", read("""
                {"type": "object", "required": ["name", "envelope", "command"], "additionalProperties": false,
                 "properties": {"name": {"type": "string", "description": "The command's name."},
                   "envelope": {"$ref": "#/components/schemas/Envelope"},
                   "command": {"type": "object", "description": "The fields of the command, as at its own address."}}}"""));
        schemas.set("BatchLine", batchLine());
    }

    private static ObjectNode problem() {
        var problem = (ObjectNode) read("""
                {"type": "object", "description": "Why a request was refused (RFC 9457).",
                 "required": ["type", "title", "status", "detail"],
                 "properties": {
                   "type": {"type": "string", "format": "uri", "description": "Stable; listed in x-problem-types."},
                   "title": {"type": "string"},
                   "status": {"type": "integer", "format": "int32"},
                   "detail": {"type": "string", "description": "A sentence for the person who asked."},
                   "instance": {"type": "string"},
                   "field": {"type": "string", "description": "The first field that is not as it should be."},
                   "rule": {"type": "string", "description": "The rule in one sentence."},
                   "allowed": {"type": "string", "description": "What would be accepted instead."},
                   "version": {"type": "integer", "format": "int64", "description": "Where the stream stands."},
                   "changes": {"type": "array", "items": {"type": "object"},
                     "description": "What was recorded since the version that was seen."},
                   "errors": {"type": "array", "items": {"$ref": "#/components/schemas/FieldError"}}}}""");
        problem.set("x-problem-types", JSON.valueToTree(kinds()));
        return problem;
    }

    private static List<Kind> kinds() {
        var rules = Arrays.stream(Rule.values()).map(r -> kind(r.code(), r.status(), r.statement()));
        var others = Arrays.stream(ProblemType.values()).map(ApiShapes::kind);
        var byType = new TreeMap<String, Kind>();
        Stream.concat(rules, others).forEach(kind -> byType.putIfAbsent(kind.type(), kind));
        return List.copyOf(byType.values());
    }

    private static Kind kind(ProblemType type) {
        var problem = type.problem("").detail();
        return new Kind(String.valueOf(problem.getType()), problem.getStatus(), String.valueOf(problem.getTitle()));
    }

    private static Kind kind(String code, int status, String title) {
        return new Kind("urn:planledger:problem:" + code, status, title);
    }

    private static JsonNode batchLine() {
        return read("""
                {"type": "object", "description": "What became of a row, or at the end of the whole.",
                 "properties": {
                   "row": {"type": "integer", "minimum": 1}, "commandId": {"type": ["string", "null"]},
                   "outcome": {"type": "string", "enum": ["RECORDED", "ACCEPTABLE", "REFUSED", "HELD_BACK"]},
                   "position": {"type": "integer", "format": "int64"}, "stream": {"type": "string"},
                   "sequence": {"type": "integer", "format": "int64"}, "repeated": {"type": "boolean"},
                   "because": {"type": "string", "description": "The id of the refused command that holds this one back."},
                   "problem": {"$ref": "#/components/schemas/Problem"},
                   "rows": {"type": "integer"}, "recorded": {"type": "integer"}, "refused": {"type": "integer"},
                   "heldBack": {"type": "integer"}, "dryRun": {"type": "boolean"}}}""");
    }

    static ObjectNode recorded() {
        var recorded = (ObjectNode) read("""
                {"description": "Recorded, now or by an earlier request with the same command id.",
                 "headers": {
                   "Ledger-Position": {"schema": {"type": "integer", "format": "int64"},
                     "description": "The position to ask a view for, as minPosition."},
                   "ETag": {"schema": {"type": "string"},
                     "description": "The stream's version after this command, for If-Match."}}}""");
        recorded.putObject("content").putObject("application/json").set("schema", ref("schemas", "Receipt"));
        return recorded;
    }

    static ObjectNode refused(String code) {
        var status = HttpStatus.valueOf(Integer.parseInt(code));
        var refused = JSON.createObjectNode().put("description", status.getReasonPhrase() + ". Nothing was recorded.");
        if (code.startsWith("50")) refused.put("description", "The problem says whether something was recorded.");
        refused.putObject("content").putObject("application/problem+json").set("schema", ref("schemas", "Problem"));
        return refused;
    }

    static JsonNode parameters() {
        return read("""
                {"dryRun": {"name": "dryRun", "in": "query", "schema": {"type": "boolean", "default": false},
                   "description": "Whether only to ask the rules: nothing is recorded, and the answer has no position."},
                 "Idempotency-Key": {"name": "Idempotency-Key", "in": "header", "required": false,
                   "schema": {"type": "string", "pattern": "^\\"?[A-Za-z0-9._-]{8,100}\\"?$"},
                   "description": "The command id; the envelope may then leave it out, and must not name another."},
                 "If-Match": {"name": "If-Match", "in": "header", "required": false, "schema": {"type": "string"},
                   "description": "The ETag of an earlier answer: refused with 412 where the stream has moved on."}}""");
    }

    static JsonNode signIn() {
        return read("""
                {"signIn": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT",
                  "description": "An access token of the configured provider, for the audience plan-ledger. Claims: roles, role_title, agency, unit, partnerships (ids, or * for all)."}}""");
    }

    private static JsonNode read(String json) {
        return JSON.readTree(json);
    }
}
