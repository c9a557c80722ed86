package org.planledger.query.page.plan;

import java.util.Comparator;
import java.util.List;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;

/** The meetings of the partnership that a page is about. */
final class Meetings {
    private static final int SHOWN = 5;

    private Meetings() {}

    /** The latest few, newest first. */
    static List<Item> latest(Visit visit) {
        return visit.view().ofPartnership(visit.partnership().orElse(""), ItemKind.MEETING).stream()
                .sorted(Comparator.comparing((Item meeting) -> meeting.text("date"))
                        .reversed())
                .limit(SHOWN)
                .toList();
    }
}
