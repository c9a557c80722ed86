package org.planledger.query.page.partnership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Named;
import org.planledger.query.page.item.Offers;
import org.planledger.query.page.item.Row;
import org.planledger.query.page.item.Summary;
import org.planledger.query.page.item.Trail;
import org.planledger.query.page.picture.Spans;
import org.planledger.query.page.story.Story;
import org.planledger.query.page.tracker.TrackerLink;
import org.planledger.query.page.word.Dates;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.tracker.Trackers;
import org.planledger.query.warning.Attention;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A partnership, and each of its meetings. */
@Controller
class PartnershipPages {
    private final Clock clock;
    private final Attention attention;
    private final Trackers trackers;

    PartnershipPages(Clock clock, Attention attention, Trackers trackers) {
        this.clock = clock;
        this.attention = attention;
        this.trackers = trackers;
    }

    @GetMapping("/partnership/{id}")
    String partnership(Visit visit, Model page, @PathVariable String id) {
        var partnership = begin(visit, page, id);
        var history = visit.view().history(partnership.id());
        var members = MemberLine.of(visit, id);
        var plans = visit.view().plans(id);
        var rows = Summary.of(partnership, visit, history);
        page.addAttribute(
                "rows", rows.stream().filter(PartnershipPages::comesFirst).toList());
        page.addAttribute(
                "settled", rows.stream().filter(row -> !comesFirst(row)).toList());
        page.addAttribute("attention", attention.ofPartnership(partnership, visit.view()));
        page.addAttribute("plans", Named.all(plans, visit));
        page.addAttribute("trackers", TrackerLink.all(trackers, visit, id));
        page.addAttribute(
                "picture",
                Spans.of(
                        "plans",
                        "The life of the plans (the dashed line is the day that you look from)",
                        "The table below has each plan with its period and its status.",
                        plans.stream()
                                .flatMap(plan -> PlanPeriod.of(plan, visit.values()))
                                .toList(),
                        day(visit)));
        page.addAttribute(
                "members", members.stream().filter(MemberLine::present).toList());
        page.addAttribute("former", members.stream().filter(m -> !m.present()).toList());
        page.addAttribute("reviews", Named.all(visit.view().ofPartnership(id, ItemKind.REVIEW), visit));
        page.addAttribute("risks", Named.all(openRisks(id, visit), visit));
        page.addAttribute("story", Story.newestFirst(history, visit.values()));
        return "partnership";
    }

    @GetMapping("/meeting/{meetingId}")
    String meeting(Visit visit, Model page, @PathVariable String meetingId) {
        var meeting = visit.item(ItemId.of(ItemKind.MEETING, meetingId));
        var history = visit.view().history(meeting.id());
        page.addAttribute("meeting", meeting);
        page.addAttribute("rows", Summary.of(meeting, visit, history));
        page.addAttribute("offers", Offers.of(meeting, visit, Dates.today(clock)));
        page.addAttribute("agenda", AgendaLine.of(visit, meeting));
        page.addAttribute("decisions", Proceeding.decisions(visit, meeting));
        page.addAttribute("questions", Proceeding.questions(visit, meeting));
        page.addAttribute("reports", Proceeding.reports(visit, meeting));
        page.addAttribute("recommendations", RecommendationLine.proposedAt(visit, meeting, day(visit)));
        page.addAttribute("story", Story.newestFirst(history, visit.values()));
        page.addAttribute("trail", Trail.of(visit, meeting));
        return "meeting";
    }

    /** What people come for; by what rules the partnership works is told last. */
    private static boolean comesFirst(Row row) {
        return row.field().equals(Field.Partnership.PLAN_IN_EFFECT);
    }

    private LocalDate day(Visit visit) {
        return visit.day(Dates.today(clock));
    }

    private static Item begin(Visit visit, Model page, String id) {
        var partnership = visit.item(ItemId.of(ItemKind.PARTNERSHIP, id));
        page.addAttribute("partnership", partnership);
        page.addAttribute("trail", Trail.of(visit, partnership));
        return partnership;
    }

    private static List<Item> openRisks(String id, Visit visit) {
        return visit.view().ofPartnership(id, ItemKind.RISK).stream()
                .filter(risk -> risk.text(Field.STATUS).equals("OPEN"))
                .toList();
    }
}
