package org.planledger.query.page.item;

import java.util.stream.Stream;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;

/** What an item is called on top of its page and in lists. */
public final class Headings {
    /** Of a text that stands in full below its heading. */
    private static final int LONGEST = 120;

    /** What is asked for by an address that somebody made up. */
    private static final String UNKNOWN = "something that is not in the ledger";

    private Headings() {}

    public static String of(Item item) {
        return switch (item.id().kind()) {
            case THEME -> number(item) + item.text("title");
            case PRIORITY -> number(item) + item.text("text");
            case RECOMMENDATION -> joined(item.text("reference"), item.text("topic"));
            case MEETING -> joined(item.text("body"), Values.date(item.text("date")));
            case DECISION -> "Decision on item " + item.text("number");
            case QUESTION -> "Question of " + item.text("askedBy");
            case FINDING -> shortened(item.text("finding"));
            case AGENDA_ITEM -> joined("Item " + item.text("number"), item.text("title"));
            case TASKING -> joined("Task " + item.text("number"), item.text("group"));
            case RESIDENT_VIEW -> item.text("view");
            default -> first(item.text("title"), item.text("name"), item.id().path());
        };
    }

    /**
     * Of what is asked for by an address such as "theme/plan/t1", which perhaps was not there at the moment that is
     * looked at.
     */
    public static String of(String address, Values values) {
        try {
            return values.itemThenOrToday(ItemId.parse(address))
                    .map(Headings::of)
                    .orElse(UNKNOWN);
        } catch (IllegalArgumentException e) {
            return UNKNOWN;
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, text.lastIndexOf(' ', LONGEST) + 1).strip() + "…";
    }

    private static String number(Item item) {
        return item.text("number").isEmpty() ? "" : item.text("number") + ". ";
    }

    private static String joined(String one, String other) {
        return other.isBlank() ? one : one + ": " + other;
    }

    private static String first(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).findFirst().orElse("");
    }
}
