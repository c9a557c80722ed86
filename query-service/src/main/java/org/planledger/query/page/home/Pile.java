package org.planledger.query.page.home;

import java.util.List;

/**
 * Things of one sort that wait for a person.
 *
 * @param lines the first few
 * @param more how many there are besides
 * @param moreHref where all of them are
 * @param none what to say where nothing waits
 */
record Pile(String title, List<Line> lines, int more, String moreHref, String none) {
    private static final int SHOWN = 6;

    /** @param note what is to be said about it, or "" */
    record Line(String text, String href, String note) {}

    static Pile of(String title, List<Line> lines, String moreHref, String none) {
        var shown = lines.stream().limit(SHOWN).toList();
        return new Pile(title, shown, lines.size() - shown.size(), moreHref, none);
    }
}
