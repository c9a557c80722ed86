package org.planledger.query.page.record;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The commands of one area, in plain words.
 *
 * @param id where it stands on its page
 * @param offers in the order of the catalogue
 */
record Area(String id, String heading, List<Offer> offers) {
    private static final List<String> ORDER = List.of(
            "plan",
            "action",
            "achievement",
            "recommendation",
            "meeting",
            "report",
            "review",
            "prioritisation",
            "risk",
            "issue",
            "consultation",
            "partnership");
    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("plan", "The plan, its themes and their leads"),
            Map.entry("action", "Action plans, their actions and reporting periods"),
            Map.entry("achievement", "Achievements"),
            Map.entry("recommendation", "Recommendations"),
            Map.entry("meeting", "Meetings"),
            Map.entry("report", "Reports to the committee"),
            Map.entry("review", "Scrutiny reviews"),
            Map.entry("prioritisation", "Reviews of priorities"),
            Map.entry("risk", "Risks"),
            Map.entry("issue", "Issues and tasking"),
            Map.entry("consultation", "Consulting residents"),
            Map.entry("partnership", "The partnership and its members"));
    /** Recorded of the partnership, and looked for among the steps of a plan. */
    private static final Map<String, String> ELSEWHERE = Map.of("BringPlanIntoEffect", "plan", "SupersedePlan", "plan");

    static List<Area> of(List<Offer> offers) {
        return offers.stream()
                .map(Area::of)
                .distinct()
                .sorted(Comparator.comparingInt(Area::place))
                .map(area -> of(area, offers))
                .toList();
    }

    private static String of(Offer offer) {
        return ELSEWHERE.getOrDefault(offer.name(), offer.area());
    }

    private static Area of(String area, List<Offer> offers) {
        var its = offers.stream().filter(offer -> of(offer).equals(area)).toList();
        return new Area("about-" + area, HEADINGS.getOrDefault(area, area), its);
    }

    private static int place(String area) {
        int place = ORDER.indexOf(area);
        return place < 0 ? ORDER.size() : place;
    }
}
