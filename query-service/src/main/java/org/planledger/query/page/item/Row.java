package org.planledger.query.page.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.query.page.story.Told;

/**
 * A line of an item's summary.
 *
 * @param lines the value; empty where it is missing
 * @param missing what to say where it is missing
 * @param setBy the entry that set it, or null
 */
public record Row(
        String label,
        List<Line> lines,
        String missing,
        @Nullable Told setBy) {

    /** @param href where it leads, or "" */
    public record Line(String text, String href) {}
}
