package org.planledger.query.page.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planledger.query.page.frame.TextBox;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Moment;
import org.planledger.query.replay.Played;

/** The small forms by which one jumps to a step, as the page components take them. */
record JumpBoxes(Map<String, Object> meeting, Map<String, Object> date, Map<String, Object> entry) {
    static JumpBoxes of(Visit visit, Item plan, Played step) {
        return new JumpBoxes(
                meetings(visit, plan, step),
                TextBox.of("date", "Recorded by", "Such as 11 March 2021 or 2021", "10", null),
                TextBox.of("at", "Entry of the ledger", "Its number", "5", step.at()));
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
        options.put("label", Map.of("text", "After a meeting"));
        options.put("hint", Map.of("text", "The last that it decided"));
        options.put("items", List.copyOf(items));
        return options;
    }
}
