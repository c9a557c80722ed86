package org.planledger.standalone.example;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planledger.values.Authority;
import org.planledger.values.PartialDate;

/** When something was decided, on what authority and why. */
record Ground(PartialDate on, Authority authority, @Nullable String reason) {

    static Ground delegated(LocalDate on, String office) {
        return new Ground(
                PartialDate.of(on),
                new Authority(Authority.Kind.DELEGATED, "Scheme of delegation: " + office, null),
                null);
    }

    static Ground statutory(LocalDate on, String act) {
        return new Ground(PartialDate.of(on), new Authority(Authority.Kind.STATUTORY, act, null), null);
    }

    static Ground paper(PartialDate on, String title) {
        return new Ground(on, new Authority(Authority.Kind.PAPER, title, null), null);
    }

    static Ground minute(LocalDate on, String minute, String meetingId) {
        return new Ground(
                PartialDate.of(on), new Authority(Authority.Kind.MEETING, "Minute " + minute, meetingId), null);
    }

    Ground because(String why) {
        return new Ground(on, authority, why);
    }
}
