package org.planledger.query.status;

import org.jspecify.annotations.Nullable;
import org.planledger.query.access.AccessLog;
import org.planledger.query.access.Asker;
import org.planledger.query.answer.Parameters;
import org.planledger.query.answer.Problem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The access log of a partnership, for its auditors. */
@RestController
class AccessReads {
    private static final int MOST = 50;

    private final AccessLog log;

    AccessReads(AccessLog log) {
        this.log = log;
    }

    /** @param beyond the {@code next} of the page before; the newest first */
    @GetMapping("/api/check/access")
    AccessLog.Page accesses(
            @RequestParam(required = false) @Nullable String partnership,
            @RequestParam(required = false) @Nullable String beyond) {
        if (partnership == null || partnership.isBlank())
            throw Problem.invalid("partnership", "'partnership' says whose access log you want.");
        if (!Asker.mandate().actsFor(partnership))
            throw Problem.notAllowed("The access log of a partnership is for its own auditors.");
        return log.page(partnership, beyond == null ? null : Parameters.position("beyond", beyond), MOST);
    }
}
