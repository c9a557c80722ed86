package org.planledger.standalone.example;

import org.jspecify.annotations.Nullable;
import org.planledger.command.recommendation.LinkAction;
import org.planledger.command.recommendation.ReopenRecommendation;
import org.planledger.command.recommendation.ReportImplementation;
import org.planledger.command.recommendation.SignOffRecommendation;
import org.planledger.values.ProgressStatus;

/** How an accepted recommendation is put into practice, and whether the committee is satisfied. */
final class Delivery {

    private static final int REPORTS = 3;

    private final Town town;
    private final String recommendation;
    private boolean isToBeReopened;
    private @Nullable ActionLife action;
    private int reports;
    private boolean begun;
    private boolean awaited;
    private boolean over;

    Delivery(Town town, String recommendation, boolean isToBeReopened) {
        this.town = town;
        this.recommendation = recommendation;
        this.isToBeReopened = isToBeReopened;
    }

    void begin() {
        if (begun) return;
        begun = true;
        if (town.chance(0.75)) town.diary().in(town.between(10, 60), this::lean);
        town.diary().in(town.between(70, 120), this::report);
    }

    /** A further answer is awaited; until it comes nothing is signed off. */
    void await() {
        awaited = true;
    }

    void awaitNoMore() {
        awaited = false;
    }

    void end() {
        over = true;
    }

    private void lean() {
        var actions = town.plan().openActions();
        if (over || action != null || actions.isEmpty()) return;
        action = town.oneOf(actions);
        town.byExecutive(new LinkAction(recommendation, action.id()));
    }

    private void report() {
        if (over) return;
        reports++;
        var status = reports == REPORTS ? ProgressStatus.COMPLETE : ProgressStatus.ON_TRACK;
        var evidence = status == ProgressStatus.COMPLETE ? town.phrase("evidence") : null;
        town.byDelegation(
                new ReportImplementation(recommendation, status, town.phrase("implementation"), evidence),
                "theme lead");
        if (reports < REPORTS) town.diary().in(town.between(60, 110), this::report);
    }

    /** The owner's "complete" is not yet the committee's. */
    void before(Meeting meeting) {
        if (over || awaited || reports < REPORTS || town.chance(0.25)) return;
        boolean complete = action == null || action.isComplete();
        if (!complete && town.chance(0.6)) return;
        var override = complete ? null : town.phrase("why.signedOffAllTheSame");
        town.record(
                new SignOffRecommendation(recommendation, override),
                Ground.minute(meeting.date(), "2.1", meeting.id()));
        over = true;
        if (isToBeReopened) town.diary().in(town.between(40, 120), this::reopen);
    }

    private void reopen() {
        town.record(
                new ReopenRecommendation(recommendation),
                Ground.delegated(town.today(), "chair of the panel").because(town.phrase("why.signOffTakenBack")));
        isToBeReopened = false;
        over = false;
        reports = 1;
        town.diary().in(town.between(30, 60), this::report);
    }
}
