package org.planledger.standalone.example;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.planledger.command.report.DeclareBackgroundPapers;
import org.planledger.command.report.DraftReport;
import org.planledger.command.report.GiveSignOff;
import org.planledger.command.report.MarkExempt;
import org.planledger.command.report.NoteReport;
import org.planledger.command.report.PublishReport;
import org.planledger.command.report.RequestSignOff;
import org.planledger.command.report.SubmitThemeReport;
import org.planledger.values.Appendix;
import org.planledger.values.BackgroundPapers;
import org.planledger.values.Exemption;
import org.planledger.values.ProgressStatus;
import org.planledger.values.ReportKind;
import org.planledger.values.Span;

/** The papers for one meeting. */
final class Reports {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final String CLERK = "clerk to the board";

    private final Town town;
    private final Meeting meeting;
    private final String id;

    Reports(Town town, Meeting meeting) {
        this.town = town;
        this.meeting = meeting;
        this.id = town.next("report");
    }

    /** One paper for the Executive with what the theme leads report on the period; some do not report. */
    void ofThemes(Period period) {
        var title = "Reports of the theme leads to " + MONTH.format(period.last());
        town.diary().on(meeting.date().minusDays(18), () -> draft("3", ReportKind.PROGRESS, title));
        for (var theme : town.plan().openThemes())
            town.diary()
                    .on(
                            meeting.date().minusDays(town.between(8, 15)),
                            () -> submit(theme, period.span(), town.chance(0.13)));
        finish();
    }

    /** A paper for the committee on the plan as a whole, which the committee notes. */
    void ofProgress(String number) {
        town.diary().on(meeting.date().minusDays(18), () -> draft(number, ReportKind.PLAN, "Progress of the plan"));
        finish();
        town.diary()
                .on(
                        meeting.date(),
                        () -> town.record(
                                new NoteReport(id), Ground.minute(meeting.date(), number + ".1", meeting.id())));
    }

    private void draft(String number, ReportKind kind, String title) {
        var appendices = List.of(new Appendix("A", "Table of actions"), new Appendix("B", "Figures of the period"));
        town.byDelegation(
                new DraftReport(
                        id,
                        town.id(),
                        meeting.id(),
                        number,
                        kind,
                        title,
                        town.meetings().executiveName(),
                        appendices),
                CLERK);
    }

    /** Joint leads report together, each in its own name. */
    private void submit(ThemeLife theme, @Nullable Span period, boolean silent) {
        if (silent || !theme.isOpen() || theme.leads().isEmpty()) return;
        var progress = town.oneOf(List.of(
                ProgressStatus.ON_TRACK, ProgressStatus.ON_TRACK, ProgressStatus.AT_RISK, ProgressStatus.OFF_TRACK));
        var text = town.phrase("themeReport");
        for (var lead : theme.leads())
            town.byDelegation(
                    new SubmitThemeReport(id, theme.plan().id(), theme.id(), lead, progress, text, period),
                    "theme lead");
    }

    private void finish() {
        var due = meeting.date().minusDays(6);
        var office = town.phrase("offices");
        town.diary().on(due, () -> town.byDelegation(new DeclareBackgroundPapers(id, papers()), CLERK));
        if (town.chance(0.4)) {
            town.diary().on(due, () -> town.byDelegation(new RequestSignOff(id, office), CLERK));
            town.diary().on(due.plusDays(1), () -> town.byDelegation(new GiveSignOff(id, office), office));
        }
        if (town.chance(0.08)) town.diary().on(due, () -> town.byDelegation(new MarkExempt(id, exemption()), office));
        town.diary().on(due.plusDays(1), () -> town.byDelegation(new PublishReport(id), CLERK));
    }

    private BackgroundPapers papers() {
        if (town.chance(0.3)) return new BackgroundPapers(List.of(), true);
        return new BackgroundPapers(List.of("Returns of the agencies", "Strategic assessment"), false);
    }

    private static Exemption exemption() {
        return new Exemption(7, "Showing where patrols are planned would hinder the prevention of crime.");
    }
}
