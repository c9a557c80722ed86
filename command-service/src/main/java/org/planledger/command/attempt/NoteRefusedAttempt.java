package org.planledger.command.attempt;

import org.planledger.command.request.Notice;
import org.planledger.events.Streams;

/**
 * Records that a command was refused under a sensitive rule.
 *
 * @param command the command's name
 * @param rule the rule's code
 * @param about the stream in which it would have been recorded
 */
public record NoteRefusedAttempt(String partnershipId, String command, String rule, String about) implements Notice {

    @Override
    public String stream() {
        return Streams.attempts(partnershipId);
    }
}
