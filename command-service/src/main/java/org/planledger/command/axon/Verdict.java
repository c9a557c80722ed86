package org.planledger.command.axon;

import org.planledger.ledger.Receipt;

/** What became of one command of a batch. */
public sealed interface Verdict {

    /** It is recorded, by this batch or earlier. */
    record Recorded(Receipt receipt) implements Verdict {}

    /** It would be recorded if the batch were no dry run. */
    record Acceptable(String stream) implements Verdict {}

    /** It was refused, for this reason; nothing of its stream was recorded. */
    record Refused(RuntimeException why) implements Verdict {}

    /**
     * Nothing is wrong with it, but another command was refused: one of its own stream, or one on which it rests.
     *
     * @param because the id of the command that was refused
     */
    record HeldBack(String stream, String because) implements Verdict {}
}
