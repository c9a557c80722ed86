package org.planledger.command.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.LongText;
import org.planledger.command.rule.OnTheme;
import org.planledger.command.state.Records;
import org.planledger.events.Streams;
import org.planledger.values.Lead;
import org.planledger.values.ProgressStatus;
import org.planledger.values.Role;
import org.planledger.values.Span;

/** Records what a lead of the theme reports on it, in a report that was begun. */
@AskedBy({Role.THEME_LEAD, Role.EXECUTIVE_RECORDER})
public record SubmitThemeReport(
        String reportId,
        String planId,
        String themeId,
        Lead lead,
        ProgressStatus progress,
        @LongText String text,
        @Nullable Span period)
        implements OnTheme {

    @Override
    public String stream() {
        return Streams.report(reportId);
    }

    /** The one in whose name the report is; whether it led the theme is another question. */
    @Override
    public List<Lead> themeLeads(Records records) {
        return List.of(lead);
    }
}
