package org.planledger.standalone.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * A history file: commands in the order of the days on which things took effect. What it says about itself stands in
 * the file.
 */
public record History(List<String> about, List<HistoryCommand> commands) {

    /** The published history of Luton's community safety partnership. */
    public static History luton() {
        return read("/luton/commands.json");
    }

    private static History read(String resource) {
        try (var file = History.class.getResourceAsStream(resource)) {
            if (file == null) throw new IllegalStateException("The history file " + resource + " is missing.");
            return new JsonMapper().readValue(file, History.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HistoryCommand last() {
        return commands.get(commands.size() - 1);
    }
}
