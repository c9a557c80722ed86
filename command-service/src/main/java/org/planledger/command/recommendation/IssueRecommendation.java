package org.planledger.command.recommendation;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Recipient;
import org.planledger.values.Role;

/** Sends an adopted recommendation, with copies to those who share the duty; the response clock starts. */
@AskedBy(Role.COMMITTEE_CLERK)
public record IssueRecommendation(
        String recommendationId,
        String addressee,
        @Size(max = 50) List<Recipient> copiedTo) implements Command {

    @Override
    public String stream() {
        return Streams.recommendation(recommendationId);
    }
}
