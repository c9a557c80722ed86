package org.planledger.events.order;

import static org.planledger.events.order.Order.part;
import static org.planledger.events.order.Step.WHOLE;
import static org.planledger.events.order.Step.addsTo;
import static org.planledger.events.order.Step.changes;

import java.util.List;
import org.planledger.events.AttemptEvent;
import org.planledger.events.InstallationEvent;
import org.planledger.events.MeetingEvent.AgendaItemSet;
import org.planledger.events.MeetingEvent.AgendaPublished;
import org.planledger.events.MeetingEvent.AttendanceRecorded;
import org.planledger.events.MeetingEvent.DecisionCorrected;
import org.planledger.events.MeetingEvent.DecisionRecorded;
import org.planledger.events.MeetingEvent.MeetingCancelled;
import org.planledger.events.MeetingEvent.MeetingScheduled;
import org.planledger.events.MeetingEvent.MinutesConfirmed;
import org.planledger.events.MeetingEvent.QuestionAnswered;
import org.planledger.events.MeetingEvent.QuestionRecorded;
import org.planledger.events.PrioritisationEvent.PrioritisationReviewClosed;
import org.planledger.events.PrioritisationEvent.PrioritisationReviewOpened;
import org.planledger.events.PrioritisationEvent.ThemeReprioritised;
import org.planledger.events.RecommendationEvent;
import org.planledger.events.ReportEvent.BackgroundPapersDeclared;
import org.planledger.events.ReportEvent.ReportDrafted;
import org.planledger.events.ReportEvent.ReportMarkedExempt;
import org.planledger.events.ReportEvent.ReportNoted;
import org.planledger.events.ReportEvent.ReportPublished;
import org.planledger.events.ReportEvent.SignOffGiven;
import org.planledger.events.ReportEvent.SignOffRequested;
import org.planledger.events.ReportEvent.ThemeReportSubmitted;
import org.planledger.events.ReviewEvent.FindingRecorded;
import org.planledger.events.ReviewEvent.ScrutinyReviewClosed;
import org.planledger.events.ReviewEvent.ScrutinyReviewOpened;

/** Those who look at the work: meetings, recommendations, reports and reviews; and what is recorded unasked. */
final class OrderOfScrutiny {

    private OrderOfScrutiny() {}

    static void in(Order order) {
        order.inTurn(RecommendationEvent.class).inAnyOrder(AttemptEvent.class).inAnyOrder(InstallationEvent.class);
        meetings(order);
        reports(order);
        reviews(order);
    }

    /** That a meeting was called is often recorded with the date of the paper that tells of it, after its decisions. */
    private static void meetings(Order order) {
        order.on(MeetingScheduled.class, changes("calling of the meeting"))
                .on(AgendaItemSet.class, addsTo(WHOLE))
                .on(AgendaPublished.class, addsTo(WHOLE))
                .on(AttendanceRecorded.class, e -> part("attendance"))
                .on(DecisionRecorded.class, e -> part(decision(e.decisionId())))
                .on(DecisionCorrected.class, e -> List.of(changes(decision(e.decisionId()))))
                .on(QuestionRecorded.class, e -> part(question(e.questionId())))
                .on(QuestionAnswered.class, e -> List.of(changes(question(e.questionId()))))
                .on(MinutesConfirmed.class, changes(WHOLE))
                .on(MeetingCancelled.class, changes(WHOLE), addsTo("calling of the meeting"));
    }

    private static void reports(Order order) {
        order.on(ReportDrafted.class, changes(WHOLE))
                .on(ThemeReportSubmitted.class, addsTo(WHOLE))
                .on(SignOffRequested.class, e -> part(signOff(e.office())))
                .on(SignOffGiven.class, e -> part(signOff(e.office())))
                .on(BackgroundPapersDeclared.class, e -> part("background papers"))
                .on(ReportMarkedExempt.class, e -> part("exemption"))
                .on(ReportPublished.class, changes(WHOLE))
                .on(ReportNoted.class, changes(WHOLE));
    }

    private static void reviews(Order order) {
        order.on(ScrutinyReviewOpened.class, changes(WHOLE))
                .on(FindingRecorded.class, addsTo(WHOLE))
                .on(ScrutinyReviewClosed.class, changes(WHOLE))
                .on(PrioritisationReviewOpened.class, changes(WHOLE))
                .on(ThemeReprioritised.class, e -> part("decision on the theme '" + e.themeId() + "'"))
                .on(PrioritisationReviewClosed.class, changes(WHOLE));
    }

    private static String decision(String id) {
        return "decision '" + id + "'";
    }

    private static String question(String id) {
        return "question '" + id + "'";
    }

    private static String signOff(String office) {
        return "sign-off of the " + office;
    }
}
