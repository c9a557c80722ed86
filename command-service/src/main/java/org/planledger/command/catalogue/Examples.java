package org.planledger.command.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.planledger.events.EventJson;
import tools.jackson.databind.JsonNode;

/** Examples of each command: together, in their order, the story of a town that does not exist. */
final class Examples {

    private static final String FILE = "/org/planledger/command/examples.json";

    private final Map<String, List<Example>> byName = new HashMap<>();

    private Examples(JsonNode story) {
        for (int i = 0; i < story.size(); i++) {
            var row = story.get(i);
            byName.computeIfAbsent(row.required("name").asString(), name -> new ArrayList<>())
                    .add(new Example(i + 1, row.required("envelope"), row.required("command")));
        }
    }

    static Examples load() {
        return new Examples(
                EventJson.mapper().readTree(Objects.requireNonNull(Examples.class.getResourceAsStream(FILE))));
    }

    /** @throws IllegalStateException where there is none: a command is not complete without an example */
    List<Example> of(String command) {
        var examples = byName.get(command);
        if (examples == null) throw new IllegalStateException(FILE + " has no '" + command + "'.");
        return List.copyOf(examples);
    }
}
