package org.planledger.command.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planledger.command.action.CompleteAction;
import org.planledger.command.action.OpenActionPlanYear;
import org.planledger.command.action.PlanAction;
import org.planledger.command.action.StartAction;
import org.planledger.command.recommendation.AdoptRecommendation;
import org.planledger.command.recommendation.AmendRecommendation;
import org.planledger.command.recommendation.DeclineRecommendation;
import org.planledger.command.recommendation.ExtendResponse;
import org.planledger.command.recommendation.IssueRecommendation;
import org.planledger.command.recommendation.LinkAction;
import org.planledger.command.recommendation.RecordResponse;
import org.planledger.command.recommendation.ReopenRecommendation;
import org.planledger.command.recommendation.ReportImplementation;
import org.planledger.command.recommendation.RequestFurtherResponse;
import org.planledger.command.recommendation.SignOffRecommendation;
import org.planledger.command.recommendation.SupersedeRecommendation;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.Story;
import org.planledger.events.Streams;
import org.planledger.ledger.Ledger;
import org.planledger.values.Body;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;
import org.planledger.values.ResponseAnswer;

/** The life of a recommendation in flags and dates; of three actions the first is complete. */
final class RecommendationReference implements Reference {
    private final boolean forAction;
    private String stream = "";
    private int entries = 1;
    private boolean adoptedByCommittee;
    private boolean adoptedByExecutive;
    private boolean declined;
    private boolean superseded;
    private boolean signedOff;
    private boolean answered;
    private boolean accepted;
    private @Nullable LocalDate askedOn;
    private LocalDate due = LocalDate.MIN;
    private String wording = RecommendationSteps.wording(0);
    private String complete = "";
    private final Set<String> linked = new HashSet<>();

    RecommendationReference(boolean forAction) {
        this.forAction = forAction;
    }

    @Override
    public void given(Story story) {
        story.because(null).givenAPlan().givenATheme("t1", 1).on("2020-06-01");
        var year = story.id("year");
        var lead = new Lead("council", null);
        var due = PartialDate.parse("2020-12");
        story.given(new OpenActionPlanYear(year, story.plan, Story.span("2020-04", "2021-03")));
        for (int i = 0; i < RecommendationSteps.ACTIONS; i++) {
            var id = RecommendationSteps.action(story, i);
            story.given(new PlanAction(id, year, "t1", "Action " + i, null, lead, due, List.of()));
        }
        complete = RecommendationSteps.action(story, 0);
        story.given(new StartAction(complete), new CompleteAction(complete, PartialDate.parse("2020-06-01"), "Seen"));
        stream = Streams.recommendation(RecommendationSteps.id(story));
        story.given(
                RecommendationSteps.propose(story, RecommendationSteps.id(story), forAction),
                RecommendationSteps.propose(story, RecommendationSteps.later(story), true));
    }

    @Override
    public Set<Rule> broken(Command command, PartialDate on, boolean hasReason) {
        var broken = EnumSet.noneOf(Rule.class);
        if (needsReason(command) && !hasReason) broken.add(Rule.REASON_REQUIRED);
        against(declined, Rule.ALREADY_DECLINED, broken);
        against(superseded, Rule.RECOMMENDATION_SUPERSEDED, broken);
        if (command instanceof ReopenRecommendation) against(!signedOff, Rule.NOT_SIGNED_OFF, broken);
        else if (isDecision(command)) decision(command, broken);
        else {
            against(signedOff, Rule.ALREADY_SIGNED_OFF, broken);
            answering(command, on.firstDay(), broken);
            practice(command, broken);
        }
        return broken;
    }

    private static void against(boolean holds, Rule rule, Set<Rule> broken) {
        if (holds) broken.add(rule);
    }

    private static boolean needsReason(Command command) {
        return command instanceof ReopenRecommendation
                || command instanceof ExtendResponse
                || (command instanceof RecordResponse c && c.answer() != ResponseAnswer.ACCEPTED)
                || (command instanceof DeclineRecommendation c && c.body() == Body.EXECUTIVE);
    }

    private static boolean isDecision(Command command) {
        return command instanceof AdoptRecommendation || command instanceof DeclineRecommendation;
    }

    private static Body body(Command command) {
        if (command instanceof AdoptRecommendation c) return c.body();
        return ((DeclineRecommendation) command).body();
    }

    private void decision(Command command, Set<Rule> broken) {
        var executive = body(command) == Body.EXECUTIVE;
        against(executive ? adoptedByExecutive : adoptedByCommittee, Rule.ALREADY_ADOPTED, broken);
        against(executive && !adoptedByCommittee, Rule.NOT_YET_BEFORE_THE_EXECUTIVE, broken);
        against(executive && answered, Rule.ALREADY_ANSWERED, broken);
    }

    private void answering(Command command, LocalDate day, Set<Rule> broken) {
        if (command instanceof AmendRecommendation c) {
            against(adoptedByCommittee, Rule.AMENDED_AFTER_ADOPTION, broken);
            against(c.wording().equals(wording), Rule.NOTHING_CHANGES, broken);
        } else if (command instanceof IssueRecommendation c) {
            against(!forAction, Rule.NOT_FOR_ACTION, broken);
            against(!adoptedByCommittee, Rule.NOT_YET_ADOPTED, broken);
            against(askedOn != null, Rule.ALREADY_ISSUED, broken);
            against(answered, Rule.ALREADY_ANSWERED, broken);
            against(c.copiedTo().size() < 3, Rule.COPY_LIST_INCOMPLETE, broken);
        } else if (command instanceof RequestFurtherResponse) {
            asked(day, broken);
            against(askedOn != null && !answered, Rule.NOT_YET_ANSWERED, broken);
        } else if (command instanceof RecordResponse || command instanceof ExtendResponse) {
            asked(day, broken);
            against(answered, Rule.ALREADY_ANSWERED, broken);
            if (command instanceof ExtendResponse c)
                against(!c.until().lastDay().isAfter(due), Rule.EXTENSION_NOT_LATER, broken);
        }
    }

    private void asked(LocalDate day, Set<Rule> broken) {
        against(askedOn == null, Rule.NOT_YET_ISSUED, broken);
        against(askedOn != null && day.isBefore(askedOn), Rule.BEFORE_IT_WAS_ASKED, broken);
    }

    private void practice(Command command, Set<Rule> broken) {
        if (command instanceof LinkAction c) {
            against(!accepted, Rule.NOT_ACCEPTED, broken);
            against(linked.contains(c.actionId()), Rule.ACTION_ALREADY_LINKED, broken);
        } else if (command instanceof ReportImplementation) {
            against(!accepted, Rule.NOT_ACCEPTED, broken);
        } else if (command instanceof SignOffRecommendation c) {
            var allDone = Set.of(complete).containsAll(linked);
            against(!accepted, Rule.NOT_ACCEPTED, broken);
            against(askedOn != null && !answered, Rule.ANSWER_AWAITED, broken);
            against(!allDone && c.overrideReason() == null, Rule.ACTIONS_NOT_COMPLETE, broken);
            against(allDone && c.overrideReason() != null, Rule.NOTHING_TO_OVERRIDE, broken);
        }
    }

    @Override
    public void recorded(Command command, PartialDate on) {
        entries++;
        if (command instanceof AmendRecommendation c) wording = c.wording();
        else if (isDecision(command)) decided(body(command), command instanceof AdoptRecommendation);
        else if (command instanceof IssueRecommendation || command instanceof RequestFurtherResponse) ask(on);
        else if (command instanceof RecordResponse c) answer(c.answer() != ResponseAnswer.REJECTED);
        else if (command instanceof ExtendResponse c) due = c.until().lastDay();
        else if (command instanceof LinkAction c) linked.add(c.actionId());
        else if (command instanceof SignOffRecommendation) signedOff = true;
        else if (command instanceof ReopenRecommendation) signedOff = false;
        else if (command instanceof SupersedeRecommendation) superseded = true;
    }

    private void decided(Body body, boolean adopts) {
        if (body == Body.EXECUTIVE) answer(adopts);
        if (!adopts) declined = true;
        else if (body == Body.EXECUTIVE) adoptedByExecutive = true;
        else adoptedByCommittee = true;
    }

    private void ask(PartialDate on) {
        askedOn = on.firstDay();
        due = on.lastDay().plusDays(28);
        answered = false;
    }

    private void answer(boolean accepts) {
        answered = true;
        accepted = accepts;
    }

    @Override
    public void compare(Ledger ledger) {
        assertThat(ledger.stream(stream, 0)).hasSize(entries);
    }
}
