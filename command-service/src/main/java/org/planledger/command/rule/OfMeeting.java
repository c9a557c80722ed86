package org.planledger.command.rule;

import java.util.Optional;
import org.planledger.command.request.Command;
import org.planledger.command.state.Records;
import org.planledger.values.Body;

/** A command about a meeting of a body: whoever acts only for the other body may not ask for it. */
public interface OfMeeting extends Command {

    String meetingId();

    /** Whose meeting it is; empty where it is neither the committee's nor the Executive's, or is not recorded. */
    default Optional<Body> heldBy(Records records) {
        return records.bodyOf(meetingId());
    }
}
