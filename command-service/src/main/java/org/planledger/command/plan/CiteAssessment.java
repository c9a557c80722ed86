package org.planledger.command.plan;

import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.NewId;
import org.planledger.events.Streams;
import org.planledger.values.PartialDate;
import org.planledger.values.Role;

/** Names an assessment that the plan rests on. */
@AskedBy(Role.EXECUTIVE_RECORDER)
public record CiteAssessment(
        String planId,
        @NewId String assessmentId,
        String title,
        @Nullable PartialDate published,
        String reference) implements Command {

    @Override
    public String stream() {
        return Streams.plan(planId);
    }
}
