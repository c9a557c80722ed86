package org.planledger.query.page.change;

import java.util.List;

/**
 * The changes under one theme, or under the plan or partnership as a whole.
 *
 * @param href the theme's page, or ""
 * @param note "Lead: Luton Council Public Health", "No lead", or ""
 * @param items empty where nothing changed, which is said too
 * @param unchanged what is still open and nothing happened to
 * @param noted recommendations to note that nothing happened to: nothing was asked
 */
public record Section(
        String heading, String href, String note, List<ChangedItem> items, List<Link> unchanged, List<Link> noted) {
    boolean isEmpty() {
        return items.isEmpty() && unchanged.isEmpty() && noted.isEmpty();
    }

    public record Link(String words, String href) {}
}
