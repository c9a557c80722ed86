package org.planledger.query.page.record;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was sent last, kept in the session: every page is reached by an address of its own, and going back asks
 * nobody to send a form again.
 *
 * @param commandId names it
 * @param faults what is wrong with it
 * @param since what was recorded while the person typed; null where nothing was
 * @param recorded where it was recorded already, the address that says so
 */
record Draft(
        String command,
        String commandId,
        Map<String, String> values,
        @Nullable Seen seen,
        List<Fault> faults,
        @Nullable List<Reply.Since> since,
        @Nullable String recorded)
        implements Serializable {

    static Draft of(Form form, List<Fault> faults) {
        return new Draft(
                form.offer().name(),
                form.commandId(),
                new HashMap<>(form.typed().values()),
                form.seen(),
                List.copyOf(faults),
                null,
                null);
    }

    Draft since(List<Reply.Since> changes) {
        return new Draft(command, commandId, values, seen, faults, List.copyOf(changes), recorded);
    }

    Draft recordedAt(String address) {
        return new Draft(command, commandId, values, seen, List.of(), null, address);
    }

    /** In characters. */
    long length() {
        return values.values().stream().mapToLong(String::length).sum();
    }

    Form form(Offer offer) {
        return new Form(offer, FormShape.of(offer), new Typed(values), commandId, seen);
    }
}
