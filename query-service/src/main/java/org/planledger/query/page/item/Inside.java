package org.planledger.query.page.item;

import java.util.List;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;

/**
 * What belongs to an item and is listed on its page.
 *
 * @param missing what to say where there is none
 */
record Inside(String heading, String missing, List<Named> items) {

    static List<Inside> of(Item item, Visit visit) {
        return switch (item.id().kind()) {
            case ISSUE -> List.of(of("Tasks", "No group was given a task.", ItemKind.TASKING, item, visit));
            case CONSULTATION ->
                List.of(of("What residents said", "No view is recorded yet.", ItemKind.RESIDENT_VIEW, item, visit));
            case REVIEW -> List.of(of("Findings", "No finding is recorded.", ItemKind.FINDING, item, visit));
            default -> List.of();
        };
    }

    private static Inside of(String heading, String missing, ItemKind kind, Item item, Visit visit) {
        return new Inside(heading, missing, Named.all(visit.view().of(item.id(), kind), visit));
    }
}
