package org.planledger.command.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.planledger.command.axon.Asked;
import org.planledger.command.catalogue.Catalogue;
import org.planledger.command.rule.Refusal;
import org.planledger.events.EventJson;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads batches: one JSON object per line, or an array of them, each {@code {"name", "envelope", "command"}}.
 *
 * <p>The digest of a row is that of its envelope and command, written without blanks in that order: a row sent by
 * itself in this form is the same request.
 */
@Component
final class BatchReader {

    /** So many rows are judged as one; more are sent as several batches. */
    static final int ROWS = 5000;

    private static final JsonMapper JSON = EventJson.mapper();

    private final Catalogue catalogue;
    private final RequestReader requests;
    private final Envelopes envelopes;

    BatchReader(Catalogue catalogue, RequestReader requests, Envelopes envelopes) {
        this.catalogue = catalogue;
        this.requests = requests;
        this.envelopes = envelopes;
    }

    /** @throws Problem where the batch as a whole cannot be read */
    List<BatchRow> read(Body body, Person person) {
        var rows = new ArrayList<BatchRow>();
        for (var tree : trees(body.text())) rows.add(row(rows.size() + 1, tree, person));
        return rows;
    }

    private static List<JsonNode> trees(String text) {
        var trees = new ArrayList<JsonNode>();
        try (var values = JSON.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            while (values.hasNextValue()) {
                if (trees.size() == ROWS)
                    throw ProblemType.BODY_TOO_LARGE
                            .problem("A batch has at most " + ROWS + " rows.")
                            .at("body");
                trees.add(values.nextValue());
            }
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw ProblemType.MALFORMED_JSON
                    .problem("The batch is not well-formed JSON.")
                    .with("line", at == null ? null : at.getLineNr())
                    .with("column", at == null ? null : at.getColumnNr());
        }
        if (trees.isEmpty()) throw ProblemType.MALFORMED_JSON.problem("The batch has no rows.");
        return trees;
    }

    private BatchRow row(int number, JsonNode tree, Person person) {
        try {
            return BatchRow.good(number, asked(tree, person));
        } catch (Problem | Refusal why) {
            return BatchRow.bad(number, tree, why);
        }
    }

    private Asked asked(JsonNode tree, Person person) {
        if (!(tree instanceof ObjectNode row))
            throw ProblemType.MALFORMED_JSON.problem("The row is not a JSON object.");
        var name = row.path("name").asString("");
        var type = catalogue.find(name).orElseThrow(() -> CommandController.unknown(name));
        if (!type.isSensitive()) CommandController.requireAllowed(type.isFor(person.roles()), type, person);
        var digest = digest(row);
        var request = requests.read(type, row.deepCopy().without("name"));
        if (!type.isSensitive())
            CommandController.requireAllowed(type.permits(request.command(), person.roles()), type, person);
        return new Asked(request.command(), envelopes.of(request.envelope(), type, digest, person), person.mandate());
    }

    private static String digest(ObjectNode row) {
        var request = JSON.createObjectNode();
        request.set("envelope", row.path("envelope"));
        request.set("command", row.path("command"));
        return new Body(JSON.writeValueAsString(request).getBytes(StandardCharsets.UTF_8)).digest();
    }
}
