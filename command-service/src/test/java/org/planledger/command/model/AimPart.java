package org.planledger.command.model;

import java.util.HashSet;
import java.util.Set;
import org.planledger.command.plan.CiteAssessment;
import org.planledger.command.plan.CoverDuty;
import org.planledger.command.plan.DeclareDuty;
import org.planledger.command.plan.DefineOutcome;
import org.planledger.command.plan.LinkThemeToBoard;
import org.planledger.command.plan.RecordAnnualReview;
import org.planledger.command.plan.RecordOutcomeUpdate;
import org.planledger.command.plan.SetTarget;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Rule;

/** What plans aim at, which duties and boards they touch, and how they were reviewed: each said once. */
final class AimPart implements Part {

    private final Town town;
    private final Set<String> said = new HashSet<>();

    AimPart(Town town) {
        this.town = town;
    }

    @Override
    public void judge(Command command, Moment now, Broken broken) {
        var plan = town.plans.get(command.stream().substring("plan/".length()));
        if (plan == null) return;
        if (command instanceof SetTarget c) {
            Town.openTheme(plan, c.themeId(), broken);
            broken.by(
                    Rule.TARGET_DUE_BEFORE_THE_PLAN,
                    c.due() != null && c.due().lastDay().isBefore(plan.start()));
        }
        if (command instanceof DefineOutcome c) Town.openTheme(plan, c.themeId(), broken);
        if (command instanceof RecordOutcomeUpdate c) {
            broken.by(Rule.NOT_FOUND, !said.contains("outcome " + c.planId() + c.outcomeId()));
            broken.by(Rule.NOTHING_REPORTED, c.figures().isEmpty() && c.narrative() == null);
        }
        if (command instanceof RecordAnnualReview c) {
            town.meeting(c.meetingId(), broken);
            broken.by(Rule.REVIEW_OUTSIDE_THE_PLAN_PERIOD, !Town.touch(c.period(), plan.period));
        }
        if (command instanceof LinkThemeToBoard c) Town.openTheme(plan, c.themeId(), broken);
        if (command instanceof CoverDuty c) {
            broken.by(Rule.NOT_FOUND, !said.contains("duty " + c.planId() + c.dutyId()));
            Town.openTheme(plan, c.themeId(), broken);
        }
        again(command, now, broken);
    }

    private void again(Command command, Moment now, Broken broken) {
        if (!said.contains(words(command))) return;
        if (command instanceof RecordOutcomeUpdate || command instanceof RecordAnnualReview) broken.reason(now, true);
        else if (command instanceof LinkThemeToBoard || command instanceof CoverDuty)
            broken.by(Rule.NOTHING_CHANGES, true);
        else broken.isNew(true);
    }

    @Override
    public void apply(Command command, Moment now) {
        if (!words(command).isEmpty()) said.add(words(command));
    }

    /** What a command says that is said once, or nothing. */
    private static String words(Command command) {
        if (command instanceof SetTarget c) return "target " + c.planId() + c.targetId();
        if (command instanceof DefineOutcome c) return "outcome " + c.planId() + c.outcomeId();
        if (command instanceof RecordOutcomeUpdate c) return "update " + c.planId() + c.outcomeId() + c.period();
        if (command instanceof CiteAssessment c) return "assessment " + c.planId() + c.assessmentId();
        if (command instanceof LinkThemeToBoard c) return "board " + c.planId() + c.themeId() + c.board();
        if (command instanceof DeclareDuty c) return "duty " + c.planId() + c.dutyId();
        if (command instanceof CoverDuty c) return "cover " + c.planId() + c.dutyId() + c.themeId();
        if (command instanceof RecordAnnualReview c) return "review " + c.planId() + c.period();
        return "";
    }
}
