package org.planledger.query.page.record;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A command as the command-service's catalogue describes it.
 *
 * @param area what it is about, "plan"
 * @param title what happened, "A theme lead was appointed"
 * @param roles the claims of those who may ask for it
 * @param stream the kind of stream that it is recorded in
 * @param schema the JSON Schema of its fields
 */
record Offer(
        String name, String area, String title, String summary, List<String> roles, String stream, JsonNode schema) {}
