package org.planledger.command.state;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planledger.values.BackgroundPapers;
import org.planledger.values.Exemption;
import org.planledger.values.Lead;

/**
 * What the rules know of a report to the committee.
 *
 * @param signOffs whether each office that was asked has signed off, by office
 * @param said which leads reported on which themes in it
 */
public record ReportState(
        String id,
        String partnershipId,
        String meetingId,
        Map<String, Boolean> signOffs,
        Set<Said> said,
        @Nullable BackgroundPapers papers,
        @Nullable Exemption exemption,
        boolean published,
        boolean noted) {

    /** That a lead reported on a theme. */
    public record Said(String planId, String themeId, Lead lead) {}

    public static final ReportState NONE = new ReportState("", "", "", Map.of(), Set.of(), null, null, false, false);

    public ReportState {
        said = Set.copyOf(said);
    }

    ReportState signing(String office, boolean given) {
        var all = Copies.with(signOffs, office, given);
        return new ReportState(id, partnershipId, meetingId, all, said, papers, exemption, published, noted);
    }

    ReportState saying(Said more) {
        var all = new HashSet<>(said);
        all.add(more);
        return new ReportState(id, partnershipId, meetingId, signOffs, all, papers, exemption, published, noted);
    }

    ReportState relyingOn(BackgroundPapers on) {
        return new ReportState(id, partnershipId, meetingId, signOffs, said, on, exemption, published, noted);
    }

    ReportState withheld(Exemption why) {
        return new ReportState(id, partnershipId, meetingId, signOffs, said, papers, why, published, noted);
    }

    ReportState seen(boolean isPublished, boolean isNoted) {
        return new ReportState(id, partnershipId, meetingId, signOffs, said, papers, exemption, isPublished, isNoted);
    }
}
