package org.planledger.query.page.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.register.Item;

/** What a person may record about an item from its page, as buttons that lead to the forms. */
final class Offers {
    private final List<Map<String, String>> buttons = new ArrayList<>();
    private final Item item;

    private Offers(Item item) {
        this.item = item;
    }

    static List<Map<String, String>> of(Item item, Visit visit) {
        var offers = new Offers(item);
        switch (item.id().kind()) {
            case ACHIEVEMENT -> offers.achievement(visit);
            case RECOMMENDATION -> offers.recommendation(visit);
            default -> {}
        }
        return offers.buttons;
    }

    private void achievement(Visit visit) {
        if (!visit.may("executive-recorder", "theme-lead")
                || item.text("status").equals("WITHDRAWN")) return;
        add("Correct it", "/record/CorrectAchievement?achievementId=");
        add("Withdraw it", "/record/WithdrawAchievement?achievementId=");
    }

    private void recommendation(Visit visit) {
        if (!visit.may("committee-clerk", "committee-member", "executive-recorder")) return;
        if (item.text("status").matches("DECLINED|ACCEPTED_BY_EXECUTIVE")) return;
        add("Record its adoption", "/record/AdoptRecommendation?recommendationId=");
        add("Record that it was declined", "/record/DeclineRecommendation?recommendationId=");
    }

    private void add(String text, String form) {
        var classes = buttons.isEmpty() ? "" : "govuk-button--secondary";
        buttons.add(Map.of("text", text, "href", form + item.id().path(), "classes", classes));
    }
}
