package org.planledger.query.replay;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Found;
import org.planledger.query.answer.Parameters;
import org.planledger.query.answer.Problem;
import org.planledger.query.register.Change;
import org.planledger.query.register.Entry;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;

/** Steps through all entries of a partnership and of its plans; each is found by key. */
public final class PartnershipWalk {
    private final Register.View view;
    private final Register.View now;
    private final String partnershipId;

    /** @throws Problem where there is no such partnership */
    public PartnershipWalk(Register.View view, String partnershipId) {
        this.view = view;
        this.now = view.at(Moment.NOW);
        this.partnershipId = partnershipId;
        Found.in(now, ItemId.of(ItemKind.PARTNERSHIP, partnershipId));
    }

    /**
     * @param asked the position that was asked for; where it is no entry of the partnership, the step is the nearest
     *     before
     * @param changes what the entry did to each item
     * @param previous and {@code next} the positions beside it, or null at the ends
     */
    public record Step(
            long asked,
            Entry entry,
            List<Change> changes,
            @Nullable Long previous,
            @Nullable Long next,
            long first,
            long last) {}

    /**
     * @param at an entry's position; the newest where it is null
     * @throws Problem that names the parameter where it is no position; 404 where nothing had been recorded by then
     */
    public Step at(@Nullable String at) {
        long last = beyond(Long.MAX_VALUE, true).orElseThrow();
        long first = beyond(0, false).orElseThrow();
        long asked = at == null ? last : Parameters.entry("at", at, now.position());
        long position = beyond(asked + 1, true)
                .orElseThrow(() -> Problem.notFound(
                        "The partnership had no entry by entry %,d: its first is entry %,d.".formatted(asked, first)));
        var changes = now.entry(position);
        return new Step(
                asked,
                changes.get(0).entry(),
                changes,
                beyond(position, true).orElse(null),
                beyond(position, false).orElse(null),
                first,
                last);
    }

    /**
     * The last entry up to a position; where the partnership was recorded only later, the last that counts from where
     * one looks.
     */
    public long toMoment(long position) {
        return beyond(position + 1, true)
                .or(() -> Counting.last(view, partnershipId))
                .orElseGet(() -> beyond(0, false).orElseThrow());
    }

    /** The nearest entry before a position, or behind it. */
    private Optional<Long> beyond(long position, boolean before) {
        return now.trail(partnershipId, null, position, before, 1).stream()
                .map(change -> change.entry().position())
                .findFirst();
    }
}
