package org.planledger.command.action;

import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.events.Streams;
import org.planledger.values.Role;
import org.planledger.values.Span;

/** Closes a reporting period that has ended, and records who was silent in it. */
@AskedBy({Role.EXECUTIVE_RECORDER, Role.COMMITTEE_CLERK})
public record CloseReportingPeriod(String actionPlanId, Span period) implements Command {

    @Override
    public String stream() {
        return Streams.actionPlan(actionPlanId);
    }
}
