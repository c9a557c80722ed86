package org.planledger.query.page.record;

import java.io.Serializable;

/**
 * What is wrong with a field.
 *
 * @param field the field's name in the form, "command.figures.0.value"; "" where it is none
 */
record Fault(String field, String message) implements Serializable {
    /** The same, with the name of the group that the field is in. */
    Fault within(String group) {
        return new Fault(field, group + ": " + message);
    }

    /** From the path of a problem detail, {@code command.figures[0].value}. */
    static Fault at(String path, String message) {
        return new Fault(path.replaceAll("\\[(\\d+)]", ".$1"), message);
    }
}
