package org.planledger.command.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.planledger.command.recommendation.AdoptRecommendation;
import org.planledger.command.recommendation.AmendRecommendation;
import org.planledger.command.recommendation.DeclineRecommendation;
import org.planledger.command.recommendation.ExtendResponse;
import org.planledger.command.recommendation.IssueRecommendation;
import org.planledger.command.recommendation.LinkAction;
import org.planledger.command.recommendation.ProposeRecommendation;
import org.planledger.command.recommendation.RecordResponse;
import org.planledger.command.recommendation.ReopenRecommendation;
import org.planledger.command.recommendation.ReportImplementation;
import org.planledger.command.recommendation.RequestFurtherResponse;
import org.planledger.command.recommendation.SignOffRecommendation;
import org.planledger.command.recommendation.SupersedeRecommendation;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Rule;
import org.planledger.values.Body;
import org.planledger.values.Recipient;
import org.planledger.values.RecommendationKind;
import org.planledger.values.ResponseAnswer;

/** The life of one recommendation in flags and dates. */
final class RecommendationLife {

    private final Town town;
    private final boolean forAction;
    private boolean adoptedByCommittee;
    private boolean adoptedByExecutive;
    private boolean declined;
    private boolean superseded;
    private boolean signedOff;
    private boolean answered;
    private boolean askedFurther;
    private boolean accepted;
    private boolean asked;
    private LocalDate due = LocalDate.MIN;
    private String wording;
    private final Set<String> linked = new HashSet<>();

    RecommendationLife(Town town, ProposeRecommendation proposal) {
        this.town = town;
        forAction = proposal.kind() == RecommendationKind.FOR_ACTION;
        wording = proposal.wording();
    }

    /** Whether it can take the place of another one. */
    boolean stands() {
        return !declined && !superseded;
    }

    void judge(Command command, Moment now, Broken broken) {
        broken.reason(now, needsReason(command));
        broken.by(Rule.ALREADY_DECLINED, declined && !(command instanceof RequestFurtherResponse && asked));
        broken.by(Rule.RECOMMENDATION_SUPERSEDED, superseded);
        if (command instanceof ReopenRecommendation) broken.by(Rule.NOT_SIGNED_OFF, !signedOff);
        else if (isDecision(command)) decision(command, broken);
        else {
            broken.by(Rule.ALREADY_SIGNED_OFF, signedOff);
            answering(command, now, broken);
            practice(command, broken);
        }
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

    private void decision(Command command, Broken broken) {
        var executive = body(command) == Body.EXECUTIVE;
        broken.by(Rule.ALREADY_ADOPTED, executive ? adoptedByExecutive : adoptedByCommittee);
        broken.by(Rule.NOT_YET_BEFORE_THE_EXECUTIVE, executive && !adoptedByCommittee);
        broken.by(Rule.ALREADY_ANSWERED, executive && answered);
        broken.by(Rule.FURTHER_ANSWER_AWAITED, executive && askedFurther);
    }

    private void answering(Command command, Moment now, Broken broken) {
        if (command instanceof AmendRecommendation c) {
            broken.by(Rule.AMENDED_AFTER_ADOPTION, adoptedByCommittee);
            broken.by(Rule.NOTHING_CHANGES, c.wording().equals(wording));
        } else if (command instanceof IssueRecommendation c) {
            broken.by(Rule.NOT_FOR_ACTION, !forAction);
            broken.by(Rule.NOT_YET_ADOPTED, !adoptedByCommittee);
            broken.by(Rule.ALREADY_ISSUED, asked);
            broken.by(Rule.ALREADY_ANSWERED, answered);
            copying(c, now, broken);
        } else if (command instanceof RequestFurtherResponse) {
            broken.by(Rule.NOT_YET_ISSUED, !asked);
            broken.by(Rule.NOT_YET_ANSWERED, asked && !answered);
        } else if (command instanceof RecordResponse || command instanceof ExtendResponse) {
            broken.by(Rule.NOT_YET_ISSUED, !asked);
            broken.by(Rule.ALREADY_ANSWERED, answered);
            if (command instanceof ExtendResponse c)
                broken.by(Rule.EXTENSION_NOT_LATER, !c.until().lastDay().isAfter(due));
        }
    }

    private void copying(IssueRecommendation c, Moment now, Broken broken) {
        var copies = c.copiedTo().stream().map(Recipient::memberId).toList();
        boolean members = copies.stream().allMatch(id -> town.members.isOne(id, now.first()));
        broken.by(Rule.COPY_NOT_TO_A_MEMBER, !members);
        broken.by(Rule.COPIED_TWICE, Set.copyOf(copies).size() < copies.size());
        broken.by(Rule.COPY_LIST_INCOMPLETE, !copies.containsAll(town.members.responsibleOn(now.first())));
    }

    private void practice(Command command, Broken broken) {
        if (command instanceof LinkAction c) {
            broken.by(Rule.NOT_ACCEPTED, !accepted);
            town.action(c.actionId(), broken);
            broken.by(Rule.ACTION_ALREADY_LINKED, linked.contains(c.actionId()));
        } else if (command instanceof ReportImplementation) {
            broken.by(Rule.NOT_ACCEPTED, !accepted);
        } else if (command instanceof SignOffRecommendation c) {
            var allDone = linked.stream().allMatch(id -> town.actions.get(id).stage == Town.Stage.COMPLETE);
            broken.by(Rule.NOT_ACCEPTED, !accepted);
            broken.by(Rule.ANSWER_AWAITED, asked && !answered);
            broken.by(Rule.ACTIONS_NOT_COMPLETE, !allDone && c.overrideReason() == null);
            broken.by(Rule.NOTHING_TO_OVERRIDE, allDone && c.overrideReason() != null);
        }
    }

    void apply(Command command, Moment now) {
        if (command instanceof AmendRecommendation c) wording = c.wording();
        else if (isDecision(command)) decided(body(command), command instanceof AdoptRecommendation);
        else if (command instanceof IssueRecommendation) ask(now);
        else if (command instanceof RequestFurtherResponse) askFurther(now);
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

    private void ask(Moment now) {
        asked = true;
        due = now.last().plusDays(town.settledOn(now.last()).responseDays());
        answered = false;
    }

    private void askFurther(Moment now) {
        ask(now);
        declined = false;
        askedFurther = true;
    }

    private void answer(boolean accepts) {
        answered = true;
        askedFurther = false;
        accepted = accepts;
    }
}
