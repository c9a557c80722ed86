package org.planledger.query.page.frame;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.planledger.ledger.proof.checkpoint.Checkpoint;
import org.planledger.query.page.word.Dates;
import org.planledger.query.page.word.Fields;

/**
 * What a page says of itself at its foot, and at that of each printed sheet. It is asked when the page is written, and
 * so knows what the page found to show.
 *
 * @param now when the page is made
 * @param newest the newest checkpoint that was signed, or null
 */
record Stamp(Visit visit, Instant now, @Nullable Checkpoint newest) {
    /** The moment that is shown, in words. */
    public String asAt() {
        var shown = visit.shown();
        return shown.isToday() ? "The plan as it stands on " + Dates.words(now) : Fields.capital(shown.words());
    }

    public String made() {
        return Dates.exactly(now);
    }

    /** Of the last entry that the page may show. */
    public long position() {
        var end = visit.shown().end();
        return end == null ? visit.view().position() : end;
    }

    /** The hash of the line of that entry (RFC 6962 leaf, lower-case hex), where the page ends before the newest. */
    public @Nullable String leaf() {
        var end = visit.shown().end();
        return end == null ? null : visit.leaf(end);
    }

    /** The newest checkpoint, where it was signed over nothing that the page leaves out. */
    public @Nullable Checkpoint signed() {
        var end = visit.shown().end();
        return newest == null || end == null || newest.size() <= end ? newest : null;
    }
}
