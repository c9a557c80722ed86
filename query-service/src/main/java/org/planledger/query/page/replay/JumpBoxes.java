package org.planledger.query.page.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.query.page.frame.Labels;
import org.planledger.query.page.frame.TextBox;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Moment;
import org.planledger.query.replay.Played;

/** The small forms by which one jumps to a step, as the page components take them. */
record JumpBoxes(Map<String, Object> meeting, Map<String, Object> date, Map<String, Object> entry) {
    /**
     * @param asked what was written into them
     * @param faults what is wrong with it
     */
    static JumpBoxes of(Visit visit, Item plan, Played step, Asked asked, List<Map<String, String>> faults) {
        boolean isFaulty = !faults.isEmpty() && asked.date() == null;
        return new JumpBoxes(
                meetings(visit, plan, step),
                TextBox.of(
                        Asked.DATE, Labels.of(Asked.DATE), "Such as 11 March 2021 or 2021", "10", asked.date(), faults),
                entry(isFaulty ? asked.at() : step.at(), faults));
    }

    /** For an entry of the ledger, by its number. */
    static Map<String, Object> entry(@Nullable Object at, List<Map<String, String>> faults) {
        return TextBox.of(Asked.AT, Labels.of(Asked.AT), "Its number", "5", at, faults);
    }

    private static Map<String, Object> meetings(Visit visit, Item plan, Played step) {
        var items = new ArrayList<Map<String, Object>>();
        items.add(Map.of("value", "", "text", "Choose a meeting"));
        var chosen = step.entry().envelope().authority().meetingId();
        var deciding = visit.view().steps(plan.id().path()).meetings();
        visit.view().at(Moment.NOW).ofPartnership(plan.partnershipId(), ItemKind.MEETING).stream()
                .filter(meeting -> deciding.contains(meeting.id().path()))
                .sorted(Comparator.comparing((Item meeting) -> meeting.text("date"))
                        .reversed())
                .map(meeting -> meeting.id().path())
                .forEach(id -> items.add(
                        Map.of("value", id, "text", visit.values().meeting(id), "selected", id.equals(chosen))));
        var options = new LinkedHashMap<String, Object>();
        options.put("name", "meeting");
        options.put("label", Map.of("text", Labels.of("meeting")));
        options.put("hint", Map.of("text", "The last that it decided"));
        options.put("items", List.copyOf(items));
        return options;
    }
}
