package org.planledger.standalone.example;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planledger.command.recommendation.AdoptRecommendation;
import org.planledger.command.recommendation.AmendRecommendation;
import org.planledger.command.recommendation.DeclineRecommendation;
import org.planledger.command.recommendation.ExtendResponse;
import org.planledger.command.recommendation.IssueRecommendation;
import org.planledger.command.recommendation.ProposeRecommendation;
import org.planledger.command.recommendation.RecordResponse;
import org.planledger.command.recommendation.RequestFurtherResponse;
import org.planledger.command.recommendation.SupersedeRecommendation;
import org.planledger.values.Body;
import org.planledger.values.PartialDate;
import org.planledger.values.RecommendationKind;
import org.planledger.values.ResponseAnswer;

/** One recommendation, from the proposal to its fate. */
final class RecommendationLife {

    /** What becomes of it. */
    enum Fate {
        ACCEPTED,
        ANSWERED_LATE,
        ADOPTED_BY_THE_EXECUTIVE,
        ACCEPTED_IN_PART,
        UNANSWERED,
        DECLINED_BY_THE_COMMITTEE,
        EXTENDED,
        REJECTED,
        SIGNED_OFF_AND_REOPENED,
        ASKED_FURTHER,
        SUPERSEDED,
        DECLINED_BY_THE_EXECUTIVE,
        TO_NOTE
    }

    private static final int DAYS_TO_ANSWER_AT_MOST = 42;

    private final Town town;
    private final Meeting meeting;
    private final String reference;
    private final Phrases.Titled what;
    private final Fate fate;
    private final String id;
    private final Delivery delivery;
    private boolean issued;
    private boolean replaced;

    RecommendationLife(Town town, Meeting meeting, char letter, Phrases.Titled what, Fate fate) {
        this.town = town;
        this.meeting = meeting;
        this.reference = meeting.date().getYear() + "/3" + letter;
        this.what = what;
        this.fate = fate;
        this.id = town.next("recommendation");
        this.delivery = new Delivery(town, id, fate == Fate.SIGNED_OFF_AND_REOPENED);
    }

    /** Whether anything is to come of it. */
    boolean isAwaited() {
        return fate != Fate.TO_NOTE && fate != Fate.DECLINED_BY_THE_COMMITTEE;
    }

    boolean isLasting() {
        return isAwaited() && fate != Fate.DECLINED_BY_THE_EXECUTIVE && fate != Fate.SUPERSEDED;
    }

    boolean isToBeReplaced() {
        return fate == Fate.SUPERSEDED && issued && !replaced;
    }

    void propose() {
        var kind = fate == Fate.TO_NOTE ? RecommendationKind.TO_NOTE : RecommendationKind.FOR_ACTION;
        var panel = town.meetings().panelName();
        minuted(new ProposeRecommendation(
                id,
                town.id(),
                town.plan().id(),
                meeting.id(),
                reference,
                kind,
                what.title(),
                what.text(),
                panel,
                town.meetings().executiveName(),
                null));
        if (town.chance(0.3))
            minuted(new AmendRecommendation(
                    id,
                    what.title(),
                    what.text().replaceFirst("\\.$", ", and report back."),
                    "As moved at the meeting."));
        if (fate == Fate.DECLINED_BY_THE_COMMITTEE) minuted(new DeclineRecommendation(id, Body.COMMITTEE));
        else minuted(new AdoptRecommendation(id, Body.COMMITTEE));
        if (isAwaited()) town.diary().in(4, this::issue);
    }

    private void minuted(org.planledger.command.request.Command command) {
        town.record(command, Ground.minute(meeting.date(), "3.1", meeting.id()));
    }

    private void issue() {
        town.byDelegation(
                new IssueRecommendation(
                        id, town.meetings().executiveName(), town.members().responsible()),
                "clerk to the panel");
        issued = true;
        switch (fate) {
            case ANSWERED_LATE -> town.diary().in(town.between(60, 150), () -> answer(ResponseAnswer.ACCEPTED, null));
            case EXTENDED -> extend();
            case UNANSWERED -> town.diary().in(town.between(280, 420), this::answer);
            default -> town.diary().in(town.between(10, 25), this::answer);
        }
    }

    private void answer() {
        switch (fate) {
            case ADOPTED_BY_THE_EXECUTIVE -> {
                town.byExecutive(new AdoptRecommendation(id, Body.EXECUTIVE));
                delivery.begin();
            }
            case DECLINED_BY_THE_EXECUTIVE ->
                town.record(
                        new DeclineRecommendation(id, Body.EXECUTIVE),
                        town.meetings().executive().because(town.phrase("why.rejected")));
            case REJECTED -> answer(ResponseAnswer.REJECTED, "why.rejected");
            case ACCEPTED_IN_PART -> answer(ResponseAnswer.IN_PART, "why.inPart");
            case ASKED_FURTHER -> {
                answer(ResponseAnswer.IN_PART, "why.inPart");
                town.diary().in(town.between(30, 60), this::askFurther);
            }
            default -> answer(ResponseAnswer.ACCEPTED, null);
        }
    }

    private void answer(ResponseAnswer answer, @Nullable String why) {
        if (replaced) return;
        var ground = town.meetings().executive();
        var proposed = answer.isAcceptance() && town.chance(0.8) ? town.phrase("proposed") : null;
        town.record(
                new RecordResponse(id, answer, town.phrase("responses"), proposed),
                why == null ? ground : ground.because(town.phrase(why)));
        if (answer.isAcceptance()) delivery.begin();
    }

    private void extend() {
        LocalDate until = town.today().plusDays(DAYS_TO_ANSWER_AT_MOST + 50);
        town.diary()
                .in(
                        20,
                        () -> town.record(
                                new ExtendResponse(id, PartialDate.of(until), "Chair of the panel"),
                                Ground.delegated(town.today(), "chair of the panel")
                                        .because(town.phrase("why.extended"))));
        town.diary().in(town.between(60, 85), () -> answer(ResponseAnswer.ACCEPTED, null));
    }

    private void askFurther() {
        town.byDelegation(
                new RequestFurtherResponse(id, "Which part is to be done, and by when?"), "clerk to the panel");
        delivery.await();
        if (town.chance(0.7))
            town.diary().in(town.between(12, 40), () -> {
                answer(ResponseAnswer.ACCEPTED, null);
                delivery.awaitNoMore();
            });
    }

    void giveWayTo(RecommendationLife other) {
        minutedBy(other, new SupersedeRecommendation(id, other.id));
        replaced = true;
        delivery.end();
    }

    private static void minutedBy(RecommendationLife other, SupersedeRecommendation command) {
        other.minuted(command);
    }

    void before(Meeting held) {
        if (!replaced && fate != Fate.SUPERSEDED) delivery.before(held);
    }
}
