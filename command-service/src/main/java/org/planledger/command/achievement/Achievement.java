package org.planledger.command.achievement;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.planledger.command.axon.EventSourced;
import org.planledger.command.rule.Situation;
import org.planledger.command.rule.StoredFiles;
import org.planledger.command.state.AchievementFold;
import org.planledger.command.state.AchievementState;
import org.planledger.events.AchievementEvent;
import org.planledger.events.Streams;

/** Loads, asks the rules and records. */
@Aggregate(commandTargetResolver = "streamOfCommand")
final class Achievement extends EventSourced {

    private AchievementState state = AchievementState.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(RecordAchievement command, Situation now) {
        record(new AchievementRules(state, now).record(command));
    }

    @CommandHandler
    void handle(CorrectAchievement command, Situation now) {
        record(new AchievementRules(state, now).correct(command));
    }

    @CommandHandler
    void handle(WithdrawAchievement command, Situation now) {
        record(new AchievementRules(state, now).withdraw(command));
    }

    @CommandHandler
    void handle(VerifyAchievement command, Situation now) {
        record(new AchievementRules(state, now).verify(command));
    }

    @CommandHandler
    void handle(AttachEvidence command, Situation now, StoredFiles files) {
        record(new AchievementRules(state, now).attach(command, files));
    }

    @EventSourcingHandler
    void on(AchievementEvent event) {
        state = event.match(new AchievementFold(state));
        recordedIn(Streams.achievement(state.id()));
    }
}
