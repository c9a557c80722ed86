package org.planledger.command.issue;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.planledger.command.axon.EventSourced;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.IssueFold;
import org.planledger.command.state.IssueState;
import org.planledger.events.IssueEvent;
import org.planledger.events.Streams;

/** Loads, asks the rules and records. */
@Aggregate(commandTargetResolver = "streamOfCommand")
final class Issue extends EventSourced {

    private IssueState state = IssueState.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(EscalateIssue command, Situation now) {
        record(new IssueRules(state, now).escalate(command));
    }

    @CommandHandler
    void handle(ConsiderIssue command, Situation now) {
        record(new IssueRules(state, now).consider(command));
    }

    @CommandHandler
    void handle(TaskJointActionGroup command, Situation now) {
        record(new IssueRules(state, now).task(command));
    }

    @CommandHandler
    void handle(ReportTasking command, Situation now) {
        record(new IssueRules(state, now).report(command));
    }

    @CommandHandler
    void handle(CloseIssue command, Situation now) {
        record(new IssueRules(state, now).close(command));
    }

    @EventSourcingHandler
    void on(IssueEvent event) {
        state = event.match(new IssueFold(state));
        recordedIn(Streams.issue(state.id()));
    }
}
