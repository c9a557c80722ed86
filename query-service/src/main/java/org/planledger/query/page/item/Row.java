package org.planledger.query.page.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.query.page.story.Told;

/**
 * A line of an item's summary.
 *
 * @param lines the value, one text per line; empty where it is missing
 * @param missing what to say where it is missing
 * @param href where the value leads, or ""
 * @param setBy the entry that set it, or null
 */
public record Row(
        String label,
        List<String> lines,
        String missing,
        String href,
        @Nullable Told setBy) {}
