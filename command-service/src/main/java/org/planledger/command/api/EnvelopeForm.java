package org.planledger.command.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.planledger.command.request.LongText;
import org.planledger.values.Authority;
import org.planledger.values.PartialDate;

/**
 * What the sender says about a decision beside the command itself. Who decides is never in it: that is in the token.
 *
 * @param commandId chosen by the sender; the same id again gets the first answer again
 * @param decidedOn today where it is absent
 * @param seenVersion the last sequence of the stream that the person saw
 */
record EnvelopeForm(
        @Size(min = 8, max = 100) @Pattern(regexp = "^[A-Za-z0-9._-]+$")
        String commandId,

        @Nullable PartialDate decidedOn,
        Authority authority,
        @LongText @Nullable String reason,
        @Min(0) @Max(LARGEST_EXACT) @Nullable Long seenVersion) {

    /** The largest whole number that every reader of JSON keeps exactly. */
    static final long LARGEST_EXACT = (1L << 53) - 1;
}
