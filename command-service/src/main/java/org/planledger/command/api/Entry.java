package org.planledger.command.api;

import java.util.List;
import org.planledger.command.catalogue.CommandType;
import org.planledger.command.catalogue.Example;
import org.planledger.values.Role;
import tools.jackson.databind.JsonNode;

/** A command as {@code GET /commands} describes it; {@code roles} are claims of the sign-in token. */
record Entry(
        String name,
        String area,
        String title,
        String summary,
        List<String> roles,
        String stream,
        JsonNode schema,
        List<Example> examples) {

    static Entry of(CommandType type) {
        var roles = type.roles().stream().map(Role::claim).sorted().toList();
        return new Entry(
                type.name(),
                type.area(),
                type.title(),
                type.summary(),
                roles,
                type.stream(),
                type.schema(),
                type.examples());
    }
}
