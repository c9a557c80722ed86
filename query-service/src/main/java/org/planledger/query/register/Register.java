package org.planledger.query.register;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers from the register. Every method reads by key: its cost grows with the answer, not with the history. All
 * answers of one {@link Register.View} stand at one position.
 */
public interface Register {

    /** The newest position that the register has applied. */
    long position();

    /** Waits until {@link #position} is at least this one; false where the time ran out first. */
    boolean await(long position, Duration atMost);

    /** The register as at a moment, standing at the position that it has when this is called. */
    View at(Moment moment);

    /** A consistent look at the register. */
    interface View {
        Moment moment();

        /** The same register, standing where this view stands, at another moment. */
        View at(Moment other);

        /** The position that the answers stand at. */
        long position();

        /**
         * The day from which one looks: the earliest of today, those of the moment's two clocks, and that on which the
         * entry at the moment's position was recorded.
         */
        default LocalDate day(LocalDate today, ZoneId zone) {
            var day = moment().day(today, zone);
            var position = moment().position();
            if (position == null || position >= position()) return day;
            return at(Moment.NOW).entry(position).stream()
                    .findFirst()
                    .map(change -> LocalDate.ofInstant(change.entry().recordedAt(), zone))
                    .filter(recorded -> recorded.isBefore(day))
                    .orElse(day);
        }

        List<Item> partnerships();

        /** Every plan of a partnership, by period. */
        List<Item> plans(String partnershipId);

        Optional<Item> item(ItemId id);

        /** Several items, in the order of the ids, without those that there are not. */
        List<Item> items(Collection<ItemId> ids);

        /**
         * The items of a kind that belong to a plan (themes, priorities, achievements), in the order in which they
         * came.
         */
        List<Item> ofPlan(String planId, ItemKind kind);

        /** The items of a kind that belong to a partnership (members, recommendations, meetings, reviews). */
        List<Item> ofPartnership(String partnershipId, ItemKind kind);

        /** The items of a kind that belong to another item (a theme's achievements, a meeting's agenda items). */
        List<Item> of(ItemId parent, ItemKind kind);

        /** What touched an item, oldest first; empty where there is no such item. */
        List<Change> history(ItemId id);

        /**
         * What touched a partnership, its plans and all that belongs to them, oldest first.
         *
         * @param after of the entries behind this position
         * @param upTo and not behind this one
         */
        List<Change> changes(String partnershipId, long after, long upTo);

        /**
         * Some changes of whole entries from a position on, in the order asked for; the changes of one entry follow
         * each other as they were made. Fewer than asked for only where there are no more.
         *
         * @param facet what the entries are filed under, or null for all; a register that is being rebuilt for it may
         *     answer others as well
         * @param beyond oldest first the entries behind this position, newest first those before it
         */
        List<Change> trail(String partnershipId, @Nullable Facet facet, long beyond, boolean newestFirst, int atLeast);

        /** The same up to where the view stands. */
        default List<Change> changes(String partnershipId, long after) {
            return changes(partnershipId, after, position());
        }

        /** The steps of a plan's life, as far as the moment's position goes, whatever its clocks. */
        Steps steps(String planId);

        /** What one entry changed; empty where there is no such entry by that moment. */
        List<Change> entry(long position);
    }
}
