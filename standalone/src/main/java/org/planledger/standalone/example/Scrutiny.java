package org.planledger.standalone.example;

import java.util.List;
import org.planledger.command.review.CloseScrutinyReview;
import org.planledger.command.review.OpenScrutinyReview;
import org.planledger.command.review.RecordFinding;

/** The yearly review by the committee, which ends with recommendations and fixes the review point. */
final class Scrutiny {

    private final Town town;
    private final String id;
    private final Meeting meeting;

    private Scrutiny(Town town) {
        this.town = town;
        this.id = town.next("review");
        var date = Meetings.thursday(town.today().plusDays(45));
        this.meeting = new Meeting(town, town.meetings().panelName(), date, "Yearly scrutiny of the plan");
    }

    static void begin(Town town) {
        if (town.hasPlan()) new Scrutiny(town).open();
    }

    private void open() {
        meeting.call(List.of("Minutes of the last meeting", "Yearly scrutiny of the plan", "Recommendations"));
        new Reports(town, meeting).ofProgress("2");
        var title = "Scrutiny review " + meeting.date().getYear();
        town.byDelegation(new OpenScrutinyReview(id, town.id(), title, meeting.id()), "clerk to the panel");
        meeting.hold(this::conclude);
        town.diary().on(meeting.date().plusDays(2), this::close);
    }

    private void conclude() {
        var plan = town.plan();
        for (var theme : plan.openThemes()) if (town.chance(0.6)) find(theme);
        town.recommendations().before(meeting);
        town.recommendations().make(meeting, town.between(4, 6));
    }

    private void find(ThemeLife theme) {
        var finding = town.phrase("findings");
        town.record(
                new RecordFinding(
                        town.next("finding"), town.id(), id, theme.plan().id(), theme.id(), finding),
                Ground.minute(meeting.date(), "2.1", meeting.id()));
    }

    private void close() {
        town.record(new CloseScrutinyReview(town.id(), id), Ground.minute(meeting.date(), "2.2", meeting.id()));
    }
}
