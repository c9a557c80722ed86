package org.planledger.query.page.change;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.planledger.query.page.word.Fields;
import org.planledger.query.register.ItemKind;

/** Under which headings items stand that belong to no theme. */
final class KindHeadings {
    private static final Map<String, ItemKind> FIRST_OF_EACH = new LinkedHashMap<>();

    static {
        for (var kind : ItemKind.values()) FIRST_OF_EACH.putIfAbsent(of(kind), kind);
    }

    private KindHeadings() {}

    static boolean isOfPlan(ItemKind kind) {
        return switch (kind) {
            case PLAN, PRIORITY, TARGET, OUTCOME, ASSESSMENT, DUTY, ACTION_PLAN, ACTION, ACHIEVEMENT -> true;
            default -> false;
        };
    }

    static String of(ItemKind kind) {
        return switch (kind) {
            case RECOMMENDATION -> "Recommendations";
            case MEETING, AGENDA_ITEM, DECISION, QUESTION -> "Meetings";
            case REPORT -> "Reports to the committee";
            case REVIEW, FINDING -> "Reviews";
            case RISK -> "Risks";
            case ISSUE, TASKING -> "Issues";
            case CONSULTATION, RESIDENT_VIEW -> "Consultations";
            case PRIORITISATION -> "Prioritisation reviews";
            case PARTNERSHIP, MEMBER -> "The partnership and its members";
            default -> Fields.kind(kind);
        };
    }

    /** The first kind under each heading, in their order. */
    static Collection<ItemKind> firstOfEach() {
        return FIRST_OF_EACH.values();
    }

    /** "meeting" for all that stands under "Meetings". */
    static String key(ItemKind kind) {
        return Objects.requireNonNull(FIRST_OF_EACH.get(of(kind))).slug();
    }
}
