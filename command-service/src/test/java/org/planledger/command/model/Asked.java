package org.planledger.command.model;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planledger.command.request.Command;
import org.planledger.command.testing.Story;

/**
 * A step of a random run: what somebody asks for, right or wrong, on a date and perhaps with a reason.
 *
 * @param command with the ids of the story in which it is asked
 */
record Asked(
        Function<Story, Command> command,
        String on,
        @Nullable String reason) {

    Command in(Story story) {
        return command.apply(story.on(on).because(reason));
    }

    String words(Story story) {
        return "on " + on + (reason == null ? "" : ", because " + reason) + ": " + in(story);
    }
}
