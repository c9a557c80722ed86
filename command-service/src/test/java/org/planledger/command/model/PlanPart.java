package org.planledger.command.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.planledger.command.plan.AddPriority;
import org.planledger.command.plan.AddTheme;
import org.planledger.command.plan.AssignThemeLead;
import org.planledger.command.plan.DraftPlan;
import org.planledger.command.plan.LinkTheme;
import org.planledger.command.plan.RecordPlanApproval;
import org.planledger.command.plan.ReleaseThemeLead;
import org.planledger.command.plan.RetireTheme;
import org.planledger.command.plan.RewordTheme;
import org.planledger.command.plan.TransferThemeLead;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Rule;
import org.planledger.command.state.Records;
import org.planledger.values.Lead;

/** Plans with their themes, leads, priorities and approvals. */
final class PlanPart implements Part {

    private final Town town;
    private final Predicate<String> hadEffect;

    /** @param hadEffect whether a plan was ever in effect */
    PlanPart(Town town, Predicate<String> hadEffect) {
        this.town = town;
        this.hadEffect = hadEffect;
    }

    @Override
    public void judge(Command command, Moment now, Broken broken) {
        if (command instanceof DraftPlan c) {
            broken.isNew(town.plans.containsKey(c.planId()));
            var to = c.period().to();
            broken.by(
                    Rule.PLAN_PERIOD,
                    to == null || !to.lastDay().isAfter(c.period().from().firstDay()));
            return;
        }
        var plan = town.plans.get(id(command));
        if (!broken.finds(plan)) return;
        if (command instanceof AddTheme c) {
            broken.isNew(plan.themes.containsKey(c.themeId()));
            unique(plan, c.themeId(), c.number(), c.title(), broken);
        }
        if (command instanceof RewordTheme c) rewording(plan, c, broken);
        if (command instanceof RetireTheme c) Town.openTheme(plan, c.themeId(), broken);
        if (command instanceof LinkTheme c) linking(plan, c, broken);
        if (command instanceof AddPriority c) priority(plan, c, broken);
        if (command instanceof RecordPlanApproval c)
            broken.by(Rule.NOTHING_CHANGES, plan.approvals.containsKey(c.approvedBy()));
        leading(plan, command, now, broken);
    }

    private static void unique(Town.Plan plan, String id, int number, String title, Broken broken) {
        plan.themes.forEach((other, theme) -> {
            if (other.equals(id)) return;
            broken.by(Rule.THEME_NUMBER_TAKEN, theme.number == number);
            broken.by(Rule.THEME_TITLE_TAKEN, theme.title.equalsIgnoreCase(title));
        });
    }

    private static void rewording(Town.Plan plan, RewordTheme c, Broken broken) {
        var theme = Town.openTheme(plan, c.themeId(), broken);
        if (theme == null) return;
        broken.by(Rule.NOTHING_CHANGES, theme.number == c.number() && theme.title.equals(c.title()));
        unique(plan, c.themeId(), c.number(), c.title(), broken);
    }

    private void linking(Town.Plan plan, LinkTheme c, Broken broken) {
        var theme = Town.openTheme(plan, c.themeId(), broken);
        var earlier = town.plan(c.earlierPlanId(), broken);
        if (earlier == null) return;
        broken.by(Rule.LINK_NOT_TO_AN_EARLIER_PLAN, !earlier.start().isBefore(plan.start()));
        broken.finds(earlier.themes.get(c.earlierThemeId()));
        if (theme != null)
            broken.by(Rule.THEME_ALREADY_LINKED, theme.earlier.contains(c.earlierPlanId() + c.earlierThemeId()));
    }

    private void priority(Town.Plan plan, AddPriority c, Broken broken) {
        broken.isNew(plan.priorities.containsKey(c.priorityId()));
        broken.by(Rule.PRIORITY_NUMBER_TAKEN, plan.priorities.containsValue(c.number()));
        boolean handedOn = town.plans.entrySet().stream()
                .anyMatch(other -> hadEffect.test(other.getKey())
                        && other.getValue().start().isBefore(plan.start())
                        && other.getValue().priorities.containsKey(c.carriedOverFrom()));
        broken.by(Rule.PRIORITY_NOT_OF_AN_EARLIER_PLAN, c.carriedOverFrom() != null && !handedOn);
    }

    private void leading(Town.Plan plan, Command command, Moment now, Broken broken) {
        if (command instanceof AssignThemeLead c) {
            var theme = Town.openTheme(plan, c.themeId(), broken);
            appointing(plan, theme, c.lead(), now, broken);
        }
        if (command instanceof TransferThemeLead c) {
            var theme = Town.openTheme(plan, c.themeId(), broken);
            if (theme != null) broken.by(Rule.LEAD_NOT_ASSIGNED, !theme.leads.contains(c.from()));
            appointing(plan, theme, c.to(), now, broken);
        }
        if (command instanceof ReleaseThemeLead c) {
            var theme = plan.themes.get(c.themeId());
            if (!broken.finds(theme)) return;
            broken.by(Rule.LEAD_NOT_ASSIGNED, !theme.leads.contains(c.lead()));
            broken.reason(now, theme.leads.size() == 1);
        }
    }

    private void appointing(Town.Plan plan, Town.Theme theme, Lead lead, Moment now, Broken broken) {
        broken.by(
                Rule.LEAD_LONG_BEFORE_THE_PLAN, now.last().isBefore(plan.start().minusYears(2)));
        broken.by(Rule.LEAD_NOT_A_MEMBER, !town.members.isOne(lead.memberId(), now.first()));
        if (theme != null) broken.by(Rule.LEAD_ALREADY_ASSIGNED, theme.leads.contains(lead));
    }

    @Override
    public void apply(Command command, Moment now) {
        if (command instanceof DraftPlan c) {
            town.plans.put(c.planId(), new Town.Plan(c.period()));
            return;
        }
        var plan = town.plans.get(id(command));
        if (command instanceof AddTheme c) {
            plan.themes.put(c.themeId(), new Town.Theme());
            word(plan.themes.get(c.themeId()), c.number(), c.title());
        }
        if (command instanceof RewordTheme c) word(plan.themes.get(c.themeId()), c.number(), c.title());
        if (command instanceof RetireTheme c) plan.themes.get(c.themeId()).retire(now.on());
        if (command instanceof LinkTheme c)
            plan.themes.get(c.themeId()).earlier.add(c.earlierPlanId() + c.earlierThemeId());
        if (command instanceof AddPriority c) plan.priorities.put(c.priorityId(), c.number());
        if (command instanceof RecordPlanApproval c) plan.approvals.put(c.approvedBy(), now.first());
        if (command instanceof AssignThemeLead c) plan.themes.get(c.themeId()).appoint(c.lead(), now.on());
        if (command instanceof ReleaseThemeLead c) plan.themes.get(c.themeId()).release(c.lead(), now.on());
        if (command instanceof TransferThemeLead c) {
            plan.themes.get(c.themeId()).release(c.from(), now.on());
            plan.themes.get(c.themeId()).appoint(c.to(), now.on());
        }
    }

    private static void word(Town.Theme theme, int number, String title) {
        theme.number = number;
        theme.title = title;
    }

    @Override
    public void compare(Command command, Records records) {
        var recorded = records.plan(id(command));
        var themes = town.plans.get(id(command)).themes;
        assertThat(recorded.themes().keySet()).as("the themes").isEqualTo(themes.keySet());
        themes.forEach((id, theme) -> {
            assertThat(recorded.themes().get(id).retired())
                    .as("%s is retired", id)
                    .isEqualTo(theme.retired);
            assertThat(recorded.themes().get(id).leads())
                    .as("the leads of %s", id)
                    .containsExactlyInAnyOrderElementsOf(theme.leads);
        });
    }

    private static String id(Command command) {
        return command.stream().substring("plan/".length());
    }
}
