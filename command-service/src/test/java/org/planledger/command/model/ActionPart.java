package org.planledger.command.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.planledger.command.action.AssignActionOwner;
import org.planledger.command.action.CancelAction;
import org.planledger.command.action.CarryForwardAction;
import org.planledger.command.action.CompleteAction;
import org.planledger.command.action.PauseAction;
import org.planledger.command.action.PlanAction;
import org.planledger.command.action.ReopenAction;
import org.planledger.command.action.ReportProgress;
import org.planledger.command.action.RescheduleAction;
import org.planledger.command.action.StartAction;
import org.planledger.command.model.Town.Stage;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Rule;
import org.planledger.command.state.Records;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;

/** Actions: where each belongs, who answers for it, how far it has come, and how its date moved. */
final class ActionPart implements Part {

    private record Due(PartialDate first, PartialDate now) {}

    private final Town town;
    private final Map<String, Due> due = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    ActionPart(Town town) {
        this.town = town;
    }

    @Override
    public void judge(Command command, Moment now, Broken broken) {
        var action = town.actions.get(id(command));
        if (command instanceof PlanAction c) {
            broken.isNew(action != null);
            into(c.actionPlanId(), c.themeId(), broken);
            owning(c.owner(), now, broken);
            return;
        }
        if (!broken.finds(action)) return;
        broken.reason(now, needsReason(command));
        if (command instanceof ReopenAction) {
            broken.by(Rule.ACTION_NOT_OVER, !action.over());
            broken.by(Rule.ACTION_YEAR_CLOSED, town.years.get(action.year).closed);
        } else broken.by(Rule.ACTION_OVER, action.over());
        if (command instanceof AssignActionOwner c) {
            broken.by(Rule.NOTHING_CHANGES, c.owner().equals(action.owner));
            owning(c.owner(), now, broken);
        }
        if (command instanceof RescheduleAction c)
            broken.by(Rule.NOTHING_CHANGES, c.due().equals(due.get(c.actionId()).now()));
        if (command instanceof CarryForwardAction c) carrying(c, action, broken);
        working(command, action, now, broken);
    }

    private static boolean needsReason(Command command) {
        return command instanceof RescheduleAction
                || command instanceof PauseAction
                || command instanceof CancelAction
                || command instanceof ReopenAction;
    }

    private void owning(Lead owner, Moment now, Broken broken) {
        broken.by(Rule.OWNER_NOT_A_MEMBER, !town.members.isOne(owner.memberId(), now.first()));
    }

    private void into(String yearId, String theme, Broken broken) {
        var year = town.years.get(yearId);
        if (!broken.finds(year)) return;
        broken.by(Rule.ACTION_YEAR_CLOSED, year.closed);
        Town.openTheme(town.plans.get(year.plan), theme, broken);
    }

    private void carrying(CarryForwardAction c, Town.Action action, Broken broken) {
        into(c.toActionPlanId(), action.theme, broken);
        var from = town.years.get(action.year);
        var to = town.years.get(c.toActionPlanId());
        if (to == null) return;
        boolean later = to.span.from().firstDay().isAfter(from.span.from().firstDay());
        broken.by(Rule.NOT_A_LATER_YEAR, !later || !to.plan.equals(from.plan));
    }

    private static void working(Command command, Town.Action action, Moment now, Broken broken) {
        boolean waits = action.stage == Stage.NOT_STARTED;
        boolean paused = action.stage == Stage.PAUSED;
        if (command instanceof StartAction) broken.by(Rule.ACTION_UNDER_WAY, action.stage == Stage.IN_PROGRESS);
        if (command instanceof PauseAction) broken.by(Rule.ACTION_PAUSED, paused);
        if (command instanceof ReportProgress c) {
            broken.by(Rule.ACTION_PAUSED, paused);
            broken.by(Rule.ACTION_NOT_STARTED, waits && c.percent() > 0);
        }
        if (command instanceof CompleteAction c) {
            broken.by(Rule.ACTION_PAUSED, paused);
            broken.by(Rule.ACTION_NOT_STARTED, waits);
            broken.by(Rule.COMPLETED_IN_THE_FUTURE, c.completedOn().firstDay().isAfter(now.last()));
            broken.by(
                    Rule.COMPLETED_BEFORE_IT_WAS_PLANNED,
                    c.completedOn().lastDay().isBefore(action.planned));
        }
    }

    @Override
    public void apply(Command command, Moment now) {
        if (command instanceof PlanAction c) {
            town.actions.put(c.actionId(), new Town.Action(c.themeId(), c.actionPlanId(), c.owner(), now.first()));
            town.years.get(c.actionPlanId()).actions.add(c.actionId());
            due.put(c.actionId(), new Due(c.due(), c.due()));
        }
        var action = town.actions.get(id(command));
        if (command instanceof AssignActionOwner c) action.own(c.owner(), now.first());
        if (command instanceof ReportProgress) action.reports.add(now.on());
        if (command instanceof RescheduleAction c)
            due.compute(c.actionId(), (id, before) -> new Due(before.first(), c.due()));
        if (command instanceof CarryForwardAction c) {
            var to = town.years.get(c.toActionPlanId());
            town.years.get(action.year).actions.remove(c.actionId());
            town.years.get(action.year).handedOn.put(c.actionId(), to);
            to.actions.add(c.actionId());
            action.year = c.toActionPlanId();
        }
        var next = stage(command, action.stage);
        if (next != action.stage) action.enter(next, now.first());
    }

    private Stage stage(Command command, Stage before) {
        if (command instanceof StartAction) started.add(id(command));
        if (command instanceof StartAction) return Stage.IN_PROGRESS;
        if (command instanceof PauseAction) return Stage.PAUSED;
        if (command instanceof CompleteAction) return Stage.COMPLETE;
        if (command instanceof CancelAction) return Stage.CANCELLED;
        if (command instanceof ReopenAction)
            return started.contains(id(command)) ? Stage.IN_PROGRESS : Stage.NOT_STARTED;
        return before;
    }

    @Override
    public void compare(Command command, Records records) {
        var action = town.actions.get(id(command));
        var recorded = records.action(id(command));
        var planned = recorded.requirePlanned();
        assertThat(recorded.stage().name()).as("stage").isEqualTo(action.stage.name());
        assertThat(planned.owner()).as("owner").isEqualTo(action.owner);
        assertThat(planned.actionPlanId()).as("year").isEqualTo(action.year);
        assertThat(new Due(planned.firstDue(), planned.due())).as("due dates").isEqualTo(due.get(id(command)));
        assertThat(recorded.reported()).as("reports").isEqualTo(action.reports);
    }

    private static String id(Command command) {
        return command.stream().substring("action/".length());
    }
}
