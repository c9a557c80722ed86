package org.planledger.query.page.frame;

import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Surroundings;
import org.planledger.query.store.Standing;

/**
 * How current the pages are.
 *
 * @param words a sentence for the top of each page, or "" where they are as current as they should be
 */
record HowCurrent(String words) {
    /** A few entries on their way are no news. */
    static final long FAR = 100;

    /** A broken ledger comes before everything else that there is to say. */
    static HowCurrent of(Standing standing, Surroundings.Seen seen) {
        var broken = seen.brokenAt();
        if (broken != null) return new HowCurrent(broken(broken));
        var newest = seen.newest();
        if (newest != null && newest < seen.signed()) return new HowCurrent(wentBack(newest, seen.signed()));
        var current = of(standing, newest);
        var rebuilt = seen.rebuilt();
        return rebuilt == null ? current : current.and(beingRebuilt(rebuilt, newest));
    }

    private HowCurrent and(String sentence) {
        return new HowCurrent(words.isEmpty() ? sentence : words + " " + sentence);
    }

    private static String broken(long position) {
        return ("The ledger was found broken at entry %,d: what stands there is not what was recorded, or is missing."
                        + " These pages may be wrong from there on, and an operator has to look at it.")
                .formatted(position);
    }

    /** @param newest the ledger's newest position, or null where it does not answer */
    static HowCurrent of(Standing standing, @Nullable Long newest) {
        var stopped = standing.stopped();
        if (stopped != null) return new HowCurrent(incompleteSince(stopped.position()));
        if (newest == null) return new HowCurrent(away(standing.position()));
        if (standing.position() == 0 && newest > 0) return new HowCurrent(beingBuilt(newest));
        return new HowCurrent(newest - standing.position() >= FAR ? behind(standing.position(), newest) : "");
    }

    private static String wentBack(long position, long signed) {
        return ("The ledger ends at entry %,d, but a checkpoint of %,d entries was signed: it went back, as after restoring"
                        + " an older backup. Nothing can be recorded until an administrator has acknowledged it.")
                .formatted(position, signed);
    }

    private static String incompleteSince(long position) {
        return ("These pages are incomplete since entry %,d: it could not be read into them, and what was recorded from"
                        + " there on is missing here. The ledger still has it. An administrator can see the cause.")
                .formatted(position);
    }

    private static String away(long position) {
        return ("The ledger does not answer at the moment. These pages show what was recorded up to entry %,d; nothing"
                        + " new can be recorded until the ledger is back. Nothing is lost.")
                .formatted(position);
    }

    private static String beingBuilt(long newest) {
        return "These pages are being filled from the %,d entries of the ledger. Load the page again in a moment."
                .formatted(newest);
    }

    private static String beingRebuilt(long rebuilt, @Nullable Long newest) {
        return ("What these pages are read from is being built anew from the ledger: %,d%s entries so far. Until it is"
                        + " done, pages are read from what was there before.")
                .formatted(rebuilt, newest == null ? "" : " of %,d".formatted(newest));
    }

    private static String behind(long position, long newest) {
        return ("These pages show entries up to %,d; the ledger has %,d. The rest is being added. Load the page again in"
                        + " a moment.")
                .formatted(position, newest);
    }
}
