package org.planledger.command.catalogue;

import java.util.Objects;
import org.planledger.events.EventJson;
import tools.jackson.databind.JsonNode;

/** An example of each command, from one story of a town that does not exist. */
final class Examples {

    private static final String FILE = "/org/planledger/command/examples.json";

    private final JsonNode byName;

    private Examples(JsonNode byName) {
        this.byName = byName;
    }

    static Examples load() {
        return new Examples(
                EventJson.mapper().readTree(Objects.requireNonNull(Examples.class.getResourceAsStream(FILE))));
    }

    /** @throws IllegalStateException where there is none: a command is not complete without an example */
    JsonNode of(String command) {
        var example = byName.get(command);
        if (example == null) throw new IllegalStateException(FILE + " has no '" + command + "'.");
        return example;
    }
}
