package org.planledger.query.page.home;

import java.util.Comparator;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Plans;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.word.Quoted;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;

/**
 * A partnership on the home page.
 *
 * @param planHref the plan to show first, or "" where there is none
 * @param withoutLead "2 of its 7 themes have no lead", or "" where there is no theme
 * @param review "Last review: Scrutiny of 2021, closed 11 March 2021", or that there is none
 */
record PartnershipLine(
        String name, String address, String planTitle, String planHref, String withoutLead, String review) {

    static PartnershipLine of(Item partnership, Visit visit) {
        var id = partnership.id().path();
        var plan = Plans.current(visit.view(), id);
        return new PartnershipLine(
                partnership.text(Field.NAME),
                "/partnership/" + id,
                plan.map(p -> p.text(Field.TITLE)).orElse(""),
                plan.map(p -> visit.to(p.id())).orElse(""),
                plan.map(p -> withoutLead(p.id().path(), visit)).orElse(""),
                review(id, visit));
    }

    private static String withoutLead(String planId, Visit visit) {
        var themes = visit.view().ofPlan(planId, ItemKind.THEME).stream()
                .filter(theme -> theme.text(Field.STATUS).equals("OPEN"))
                .toList();
        if (themes.isEmpty()) return "";
        long without = themes.stream()
                .filter(theme -> visit.values()
                        .lines(Field.Theme.LEADS, theme.fields().get(Field.Theme.LEADS))
                        .isEmpty())
                .count();
        if (without == 0) return "Each of its %d themes has a lead.".formatted(themes.size());
        return "%d of its %d themes %s no lead.".formatted(without, themes.size(), without == 1 ? "has" : "have");
    }

    private static String review(String partnershipId, Visit visit) {
        return visit.view().ofPartnership(partnershipId, ItemKind.REVIEW).stream()
                .filter(review -> review.text(Field.STATUS).equals("CLOSED"))
                .max(Comparator.comparingLong(review -> Long.parseLong(review.text(Field.Review.REVIEW_POINT))))
                .map(review -> "The last one, %s, was closed on %s."
                        .formatted(
                                Quoted.of(review.text(Field.TITLE)), Values.date(review.text(Field.Review.CLOSED_ON))))
                .orElse("No review has been closed yet, so it starts at the first entry.");
    }
}
