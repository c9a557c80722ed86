package org.planledger.query.page.tracker;

import java.util.List;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.tracker.Trackers;

/** A tracker in a list. */
public record TrackerLink(String title, String shows, String href) {

    public static List<TrackerLink> all(Trackers trackers, Visit visit, String partnershipId) {
        return trackers.all().stream()
                .map(tracker -> tracker.about())
                .map(about -> new TrackerLink(
                        about.title(),
                        about.lede(),
                        visit.to("/partnership/" + partnershipId + "/trackers/" + about.name())))
                .toList();
    }
}
