package org.planledger.standalone.example;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The meetings of the Executive and of the committee. */
final class Meetings {

    private static final int RECENT_DAYS = 130;

    private final Town town;
    private @Nullable Meeting lastOfExecutive;
    private int minutes;

    Meetings(Town town) {
        this.town = town;
    }

    String executiveName() {
        return "Safer " + town.name() + " Board";
    }

    String panelName() {
        return "Communities Scrutiny Panel";
    }

    /** A Thursday on or after the day. */
    static LocalDate thursday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
    }

    void callExecutive(LocalDate about, Period period) {
        var meeting = new Meeting(town, executiveName(), thursday(about), "Progress of the plan");
        meeting.call(List.of(
                "Minutes of the last meeting",
                "Matters arising",
                "Reports of the theme leads",
                "Risks",
                "Issues of the joint action groups"));
        if (town.hasPlan()) new Reports(town, meeting).ofThemes(period);
        if (town.chance(0.07)) meeting.cancel();
        else
            meeting.hold(() -> {
                lastOfExecutive = meeting;
                minutes = 0;
            });
    }

    void callPanel(LocalDate about) {
        if (!town.hasPlan()) return;
        var meeting = new Meeting(town, panelName(), thursday(about), "Recommendations and progress");
        meeting.call(List.of("Minutes of the last meeting", "Recommendations made before", "Progress of the plan"));
        new Reports(town, meeting).ofProgress("3");
        meeting.hold(() -> town.recommendations().before(meeting));
    }

    /** On the authority of the Executive: a minute of its last meeting, or between meetings its chair. */
    Ground executive() {
        var last = lastOfExecutive;
        if (last == null || last.date().isBefore(town.today().minusDays(RECENT_DAYS)))
            return Ground.delegated(town.today(), "chair of the board");
        return Ground.minute(town.today(), "5." + (1 + minutes++ % 12), last.id());
    }
}
