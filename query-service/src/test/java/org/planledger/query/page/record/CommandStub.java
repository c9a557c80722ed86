package org.planledger.query.page.record;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks the command-service's contract and answers as a test says. */
final class CommandStub implements AutoCloseable {
    private static final String CATALOGUE = """
            [{"name": "AssignThemeLead", "area": "plan", "title": "A theme lead was appointed",
              "summary": "Appoints a lead.", "roles": ["executive-recorder"], "stream": "plan",
              "schema": {"type": "object", "required": ["planId", "themeId", "lead"], "properties": {
                "planId": {"type": "string", "title": "Plan", "format": "id", "x-options": "plans"},
                "themeId": {"type": "string", "title": "Theme", "format": "id", "x-options": "themes"},
                "lead": {"type": "object", "title": "Lead", "required": ["memberId"], "properties": {
                  "memberId": {"type": "string", "title": "Agency", "format": "id", "x-options": "members"},
                  "unit": {"type": "string", "title": "Unit", "format": "line", "maxLength": 200}}}}}},
             {"name": "AttachEvidence", "area": "achievement", "title": "Evidence was attached",
              "summary": "Attaches a file.", "roles": ["executive-recorder"], "stream": "achievement",
              "schema": {"type": "object", "required": ["achievementId", "title", "attachment"], "properties": {
                "achievementId": {"type": "string", "title": "Achievement", "format": "id", "x-options": "achievements"},
                "title": {"type": "string", "title": "Title", "format": "line", "maxLength": 200},
                "attachment": {"type": "object", "title": "File to attach", "x-file": ".pdf,.txt",
                  "required": ["sha256", "size", "mediaType", "fileName"], "properties": {
                  "sha256": {"type": "string", "title": "Hash", "format": "line"},
                  "size": {"type": "integer", "title": "Size"},
                  "mediaType": {"type": "string", "title": "Media type", "format": "line"},
                  "fileName": {"type": "string", "title": "Name", "format": "line"}}}}}},
             {"name": "RecordAchievement", "area": "achievement", "title": "An achievement was recorded",
              "summary": "Records something done.", "roles": ["executive-recorder", "theme-lead"], "stream": "achievement",
              "schema": {"type": "object", "required": ["achievementId", "planId", "themeId", "title", "figures"],
                "properties": {
                "achievementId": {"type": "string", "title": "Achievement", "format": "id"},
                "planId": {"type": "string", "title": "Plan", "format": "id", "x-options": "plans"},
                "themeId": {"type": "string", "title": "Theme", "format": "id", "x-options": "themes"},
                "title": {"type": "string", "title": "Title", "format": "line", "maxLength": 20},
                "happened": {"type": "object", "title": "When it happened", "required": ["from"], "properties": {
                  "from": {"type": "string", "format": "partial-date", "title": "From"},
                  "to": {"type": "string", "format": "partial-date", "title": "To"}}},
                "figures": {"type": "array", "title": "Figures", "maxItems": 20, "items": {"type": "object",
                  "required": ["measures", "kind", "value"], "properties": {
                  "measures": {"type": "string", "title": "What it measures", "format": "line"},
                  "kind": {"type": "string", "enum": ["COUNT", "MONEY"], "title": "Kind of figure"},
                  "value": {"type": "string", "title": "Value", "format": "line"}}}}}}},
             {"name": "CorrectAchievement", "area": "achievement", "title": "An achievement was corrected",
              "summary": "Puts it right.", "roles": ["executive-recorder"], "stream": "achievement",
              "schema": {"type": "object", "required": ["achievementId"], "properties": {
                "achievementId": {"type": "string", "title": "Achievement", "format": "id", "x-options": "achievements"},
                "title": {"type": "string", "title": "Title", "format": "line", "maxLength": 200},
                "evidence": {"type": "string", "title": "Evidence", "format": "text"}}}},
             {"name": "SubmitThemeReport", "area": "report", "title": "A theme lead reported",
              "summary": "What a lead reports.", "roles": ["executive-recorder"], "stream": "report",
              "schema": {"type": "object", "required": ["reportId", "text"], "properties": {
                "reportId": {"type": "string", "title": "Report", "format": "id", "x-options": "reports"},
                "text": {"type": "string", "title": "What the lead reports", "format": "text",
                  "description": "In short"}}}},
             {"name": "BringPlanIntoEffect", "area": "partnership", "title": "A plan came into effect",
              "summary": "It is in effect.", "roles": ["executive-recorder"], "stream": "partnership",
              "schema": {"type": "object", "required": ["partnershipId", "planId"], "properties": {
                "partnershipId": {"type": "string", "title": "Partnership", "format": "id",
                  "x-options": "partnerships"},
                "planId": {"type": "string", "title": "Plan", "format": "id", "x-options": "plans"}}}},
             {"name": "RewordTheme", "area": "plan", "title": "A theme was reworded",
              "summary": "Gives it another title.", "roles": ["executive-recorder"], "stream": "plan",
              "schema": {"type": "object", "required": ["planId", "themeId", "title"], "properties": {
                "planId": {"type": "string", "title": "Plan", "format": "id", "x-options": "plans"},
                "themeId": {"type": "string", "title": "Theme", "format": "id", "x-options": "themes"},
                "title": {"type": "string", "title": "Title", "format": "line", "maxLength": 200}}}},
             {"name": "AdoptRecommendation", "area": "recommendation", "title": "A recommendation was adopted",
              "summary": "By the committee, or by the Executive.",
              "roles": ["committee-clerk", "committee-member", "executive-recorder"], "stream": "recommendation",
              "schema": {"type": "object", "required": ["recommendationId", "body"], "properties": {
                "recommendationId": {"type": "string", "title": "Recommendation", "format": "id",
                  "x-options": "recommendations"},
                "body": {"type": "string", "enum": ["COMMITTEE", "EXECUTIVE"], "title": "Which body decided?"}}}},
             {"name": "RecordDecision", "area": "meeting", "title": "A meeting decided",
              "summary": "What was resolved.", "roles": ["committee-clerk", "executive-recorder"], "stream": "meeting",
              "schema": {"type": "object", "required": ["decisionId", "meetingId", "wording"], "properties": {
                "decisionId": {"type": "string", "title": "Decision", "format": "id"},
                "meetingId": {"type": "string", "title": "Meeting", "format": "id", "x-options": "meetings"},
                "wording": {"type": "string", "title": "Wording", "format": "text"},
                "wards": {"type": "array", "title": "Wards", "items": {"type": "string", "format": "line"}}}}},
             {"name": "EndMembership", "area": "partnership", "title": "A membership ended",
              "summary": "A body left.", "roles": ["executive-recorder"], "stream": "partnership",
              "schema": {"type": "object", "required": ["partnershipId", "memberId"], "properties": {
                "partnershipId": {"type": "string", "title": "Partnership", "format": "id",
                  "x-options": "partnerships"},
                "memberId": {"type": "string", "title": "Member", "format": "id", "x-options": "presentMembers"}}}},
             {"name": "CloseScrutinyReview", "area": "review", "title": "A review was closed",
              "summary": "Sets the review point.", "roles": ["committee-clerk"], "stream": "reviews",
              "schema": {"type": "object", "required": ["partnershipId", "reviewId"], "properties": {
                "partnershipId": {"type": "string", "title": "Partnership", "format": "id",
                  "x-options": "partnerships"},
                "reviewId": {"type": "string", "title": "Review", "format": "id", "x-options": "reviews"}}}}]
            """;
    private final HttpServer server;
    private final List<JsonNode> received = new CopyOnWriteArrayList<>();
    private volatile int status;
    private volatile String answer = "";

    CommandStub() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/commands", this::handle);
        server.createContext("/attachments", this::store);
        server.start();
        records();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on everything is recorded, as entry 3. */
    void records() {
        received.clear();
        answers(
                200,
                "{\"commandId\": \"c\", \"position\": 3, \"stream\": \"plan/p\", \"sequence\": 9, \"repeated\": false}");
    }

    void answers(int withStatus, String body) {
        status = withStatus;
        answer = body;
    }

    /** What was asked, oldest first. */
    List<JsonNode> received() {
        return received;
    }

    private void handle(HttpExchange exchange) throws IOException {
        boolean asks = exchange.getRequestMethod().equals("POST");
        boolean tries = "dryRun=true".equals(exchange.getRequestURI().getQuery());
        if (asks && !tries)
            received.add(JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes()));
        if (!"Bearer the-token".equals(exchange.getRequestHeaders().getFirst("Authorization")))
            send(exchange, 401, "{}");
        else if (tries && status == 200) send(exchange, 200, "{\"commandId\": \"c\", \"dryRun\": true}");
        else send(exchange, asks ? status : 200, asks ? answer : CATALOGUE);
    }

    /** Takes plain text, and refuses everything else. */
    private void store(HttpExchange exchange) throws IOException {
        var text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var name = exchange.getRequestURI().getQuery().replace("fileName=", "");
        if (!"Bearer the-token".equals(exchange.getRequestHeaders().getFirst("Authorization")))
            send(exchange, 401, "{}");
        else if (!name.endsWith(".txt"))
            send(exchange, 422, "{\"title\": \"Not taken\", \"detail\": \"A file of this kind cannot be attached.\"}");
        else
            send(
                    exchange,
                    200,
                    "{\"sha256\": \"%064x\", \"size\": %d, \"mediaType\": \"text/plain\", \"fileName\": \"%s\"}"
                            .formatted(text.hashCode() & 0xffff, text.length(), name));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
