package org.planledger.command.model;

import org.planledger.command.request.Command;
import org.planledger.command.state.Records;

/** A part of a town's model: the things of one kind. */
interface Part {

    /** Gathers every rule that the command breaks now. */
    void judge(Command command, Moment now, Broken broken);

    /** The command was recorded. */
    void apply(Command command, Moment now);

    /** @throws AssertionError where what is recorded of the command's subject differs from the model */
    default void compare(Command command, Records records) {}
}
