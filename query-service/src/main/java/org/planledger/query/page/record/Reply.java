package org.planledger.query.page.record;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the command-service answered. */
sealed interface Reply {

    /** @param attachment the parts of the file's attachment by their names */
    record Stored(Map<String, String> attachment) implements Reply {}

    /** No rule refused a dry run. */
    record Passed() implements Reply {}

    /** @param position of the entry; {@code repeated} where it had been recorded before by the same request */
    record Recorded(long position, boolean repeated) implements Reply {}

    /**
     * @param code the last part of the problem's type, "stale-version"
     * @param detail a sentence for the person
     * @param allowed what would be allowed, or ""
     * @param faults what is wrong with which field
     * @param version the stream's last sequence, where the person saw an older one
     * @param changes what was recorded since
     */
    record Refused(
            int status,
            String code,
            String title,
            String detail,
            String allowed,
            List<Fault> faults,
            @Nullable Long version,
            List<Since> changes)
            implements Reply {

        boolean isStale() {
            return code.equals("stale-version");
        }

        /** Whether the form was recorded before, with other answers: in another tab, or after going back. */
        boolean isOtherwiseRecorded() {
            return code.equals("command-id-reused");
        }

        /** Whether sending the same again may help. */
        boolean isPassing() {
            return status == 503 || code.equals("conflict");
        }
    }

    /** An entry that was recorded while the person typed. */
    record Since(long position, String title, String decidedOn, String actor) implements Serializable {}
}
