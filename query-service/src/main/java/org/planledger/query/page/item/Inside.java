package org.planledger.query.page.item;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.planledger.query.fold.Field;
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
            case AGENDA_ITEM ->
                List.of(
                        new Inside("Decisions on it", "No decision on it is recorded.", decisions(item, visit)),
                        new Inside("Reports on it", "No report on it is recorded.", reports(item, visit)));
            default -> List.of();
        };
    }

    private static List<Named> decisions(Item item, Visit visit) {
        var meeting = Objects.requireNonNull(item.parent());
        return dealingWith(item, visit.view().of(meeting, ItemKind.DECISION), visit);
    }

    private static List<Named> reports(Item item, Visit visit) {
        return dealingWith(item, visit.view().ofPartnership(item.partnershipId(), ItemKind.REPORT), visit);
    }

    private static List<Named> dealingWith(Item item, List<Item> all, Visit visit) {
        var its = all.stream()
                .filter(one -> Stream.of(Field.MEETING_ID, Field.NUMBER)
                        .allMatch(field -> one.text(field).equals(item.text(field))))
                .toList();
        return Named.all(its, visit);
    }

    private static Inside of(String heading, String missing, ItemKind kind, Item item, Visit visit) {
        return new Inside(heading, missing, Named.all(visit.view().of(item.id(), kind), visit));
    }
}
