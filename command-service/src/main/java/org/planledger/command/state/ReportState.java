package org.planledger.command.state;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.values.BackgroundPapers;
import org.planledger.values.Exemption;

/**
 * What the rules know of a report to the committee.
 *
 * @param signOffs whether each office that was asked has signed off, by office
 * @param themes whether a theme was reported on, by {@code plan/theme}
 */
public record ReportState(
        String id,
        String partnershipId,
        String meetingId,
        Map<String, Boolean> signOffs,
        Map<String, Boolean> themes,
        @Nullable BackgroundPapers papers,
        @Nullable Exemption exemption,
        boolean published,
        boolean noted) {

    public static final ReportState NONE = new ReportState("", "", "", Map.of(), Map.of(), null, null, false, false);

    ReportState signing(String office, boolean given) {
        var all = Copies.with(signOffs, office, given);
        return new ReportState(id, partnershipId, meetingId, all, themes, papers, exemption, published, noted);
    }

    ReportState reporting(String theme) {
        var all = Copies.with(themes, theme, true);
        return new ReportState(id, partnershipId, meetingId, signOffs, all, papers, exemption, published, noted);
    }

    ReportState relyingOn(BackgroundPapers on) {
        return new ReportState(id, partnershipId, meetingId, signOffs, themes, on, exemption, published, noted);
    }

    ReportState withheld(Exemption why) {
        return new ReportState(id, partnershipId, meetingId, signOffs, themes, papers, why, published, noted);
    }

    ReportState seen(boolean isPublished, boolean isNoted) {
        return new ReportState(id, partnershipId, meetingId, signOffs, themes, papers, exemption, isPublished, isNoted);
    }
}
