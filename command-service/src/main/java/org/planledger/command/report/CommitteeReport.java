package org.planledger.command.report;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.planledger.command.axon.EventSourced;
import org.planledger.command.rule.Situation;
import org.planledger.command.state.ReportFold;
import org.planledger.command.state.ReportState;
import org.planledger.events.ReportEvent;
import org.planledger.events.Streams;

/** Loads, asks the rules and records. */
@Aggregate(commandTargetResolver = "streamOfCommand")
final class CommitteeReport extends EventSourced {

    private ReportState state = ReportState.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(DraftReport command, Situation now) {
        record(new WritingRules(state, now).draft(command));
    }

    @CommandHandler
    void handle(SubmitThemeReport command, Situation now) {
        record(new WritingRules(state, now).submit(command), WritingRules.received(command));
    }

    @CommandHandler
    void handle(DeclareBackgroundPapers command, Situation now) {
        record(new WritingRules(state, now).declarePapers(command));
    }

    @CommandHandler
    void handle(MarkExempt command, Situation now) {
        record(new WritingRules(state, now).markExempt(command));
    }

    @CommandHandler
    void handle(RequestSignOff command, Situation now) {
        record(new PublishingRules(state, now).requestSignOff(command));
    }

    @CommandHandler
    void handle(GiveSignOff command, Situation now) {
        record(new PublishingRules(state, now).giveSignOff(command));
    }

    @CommandHandler
    void handle(PublishReport command, Situation now) {
        record(new PublishingRules(state, now).publish(command));
    }

    @CommandHandler
    void handle(NoteReport command, Situation now) {
        record(new PublishingRules(state, now).note(command));
    }

    @EventSourcingHandler
    void on(ReportEvent event) {
        state = event.match(new ReportFold(state));
        recordedIn(Streams.report(state.id()));
    }
}
