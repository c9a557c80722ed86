package org.planledger.query.page.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The changes under one theme, or under the plan or partnership as a whole.
 *
 * @param outline what is told in place of all else where that is too much for a page, or null
 * @param items empty where nothing changed, which is said too
 * @param unchanged what is still open and nothing happened to
 * @param noted recommendations to note that nothing happened to: nothing was asked
 */
public record Section(
        Head head, @Nullable Outline outline, List<ChangedItem> items, List<Link> unchanged, List<Link> noted) {

    static Section outlined(Head head, Outline outline) {
        return new Section(head, outline, List.of(), List.of(), List.of());
    }

    String heading() {
        return head.heading();
    }

    /** How many entries stand behind the items; one that touched two of them counts twice. */
    long steps() {
        return items.stream()
                .flatMap(item -> item.lines().stream())
                .mapToLong(line -> line.steps().size())
                .sum();
    }

    /**
     * @param href the theme's page, or ""
     * @param note "Lead: Luton Council Public Health", "No lead", or ""
     */
    public record Head(String heading, String href, String note) {
        static Head of(String heading) {
            return new Head(heading, "", "");
        }
    }

    public record Link(String words, String href) {}

    /**
     * @param words "84 changed: 12 new, 8 slipped.", or "No change."
     * @param unchanged "3 are still open, and nothing happened to them.", or ""
     * @param href where it is told, or "" where there is nothing more to tell
     */
    public record Outline(String words, String unchanged, String href) {}
}
