package org.planledger.command.catalogue;

import java.util.List;
import java.util.Set;
import org.planledger.command.request.Command;
import org.planledger.command.request.Sensitive;
import org.planledger.command.rule.Powers;
import org.planledger.values.Role;
import tools.jackson.databind.node.ObjectNode;

/**
 * A command that may be asked for.
 *
 * @param area the word of the domain that it belongs to, "plan"
 * @param title what happened once it is recorded, "A theme lead was appointed"
 * @param summary what it does, in a sentence
 * @param stream the kind of stream that records it, "plan"
 * @param schema the JSON Schema (2020-12) of the command's fields
 * @param examples at least one, in their order
 */
public record CommandType(
        Class<? extends Command> type,
        String area,
        String title,
        String summary,
        Set<Role> roles,
        String stream,
        ObjectNode schema,
        List<Example> examples) {

    public String name() {
        return type.getSimpleName();
    }

    /** Whether it is recorded that somebody asked for it whose role may not. */
    public boolean isSensitive() {
        return type.isAnnotationPresent(Sensitive.class);
    }

    /** Whether somebody with these roles may ask for this command at all. */
    public boolean isFor(Set<Role> held) {
        return !Powers.using(type, held).isEmpty();
    }

    /** Whether somebody with these roles may ask for exactly this: a body's decision is for those who act for it. */
    public boolean permits(Command command, Set<Role> held) {
        return !Powers.using(command, held).isEmpty();
    }
}
