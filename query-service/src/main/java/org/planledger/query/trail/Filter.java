package org.planledger.query.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Parameters;
import org.planledger.query.answer.Problem;
import org.planledger.query.register.Above;
import org.planledger.query.register.Change;
import org.planledger.query.register.Entry;
import org.planledger.query.register.Facet;
import org.planledger.query.register.ItemId;

/**
 * Which entries of a partnership are asked for.
 *
 * @param item what they touched, or null
 * @param facets what they are filed under, all of them
 * @param recordedFrom the first instant, and {@code recordedTo} the one behind the last, or null
 * @param decidedFrom the first day that the date of decision may reach into, and {@code decidedTo} the last, or null
 * @param text what the sentence, the reason or the authority holds, in whatever case; or ""
 */
public record Filter(
        @Nullable ItemId item,
        List<Facet> facets,
        @Nullable Instant recordedFrom,
        @Nullable Instant recordedTo,
        @Nullable LocalDate decidedFrom,
        @Nullable LocalDate decidedTo,
        String text) {

    /** @throws Problem where a parameter is not what it should be */
    static Filter of(Asked asked) {
        return new Filter(
                        asked.item() == null ? null : item(asked.item()),
                        facets(asked),
                        asked.recordedFrom() == null ? null : Parameters.begin("recordedFrom", asked.recordedFrom()),
                        asked.recordedTo() == null ? null : Parameters.instant("recordedTo", asked.recordedTo()),
                        asked.decidedFrom() == null ? null : Parameters.firstDay("decidedFrom", asked.decidedFrom()),
                        asked.decidedTo() == null ? null : Parameters.lastDay("decidedTo", asked.decidedTo()),
                        asked.text() == null ? "" : asked.text().toLowerCase(Locale.UK))
                .withWindows();
    }

    private Filter withWindows() {
        if (decidedFrom != null && decidedTo != null && decidedTo.isBefore(decidedFrom)) throw noWindow("decided");
        if (recordedFrom != null && recordedTo != null && !recordedTo.isAfter(recordedFrom)) throw noWindow("recorded");
        return this;
    }

    private static Problem noWindow(String clock) {
        return Problem.invalid(
                clock + "To", "'%1$sTo' lies before '%1$sFrom', so that no entry can match.".formatted(clock));
    }

    private static ItemId item(String text) {
        try {
            return ItemId.parse(text);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("item", "'item' is a kind and an id, such as theme/plan-2020/t1.");
        }
    }

    /** Those that are likely to hold fewest entries come first, because the first one is walked along. */
    private static List<Facet> facets(Asked asked) {
        var facets = new ArrayList<Facet>();
        add(facets, Facet.Kind.MEETING, asked.meeting());
        add(facets, Facet.Kind.THEME, asked.theme());
        add(facets, Facet.Kind.AGENCY, asked.agency());
        add(facets, Facet.Kind.EVENT, asked.event());
        add(facets, Facet.Kind.COMMAND, asked.command());
        add(facets, Facet.Kind.PERSON, asked.person());
        return facets;
    }

    private static void add(List<Facet> facets, Facet.Kind kind, @Nullable String value) {
        if (value != null) facets.add(new Facet(kind, value));
    }

    /** Whether the item, if one is asked for, and the facets but the first leave a change in. */
    boolean admits(Change change, Above above) {
        if (item != null && !change.item().equals(item)) return false;
        var filed = facets.isEmpty() ? Set.<Facet>of() : Facet.of(change, above);
        return filed.containsAll(facets) && admits(change.entry());
    }

    private boolean admits(Entry entry) {
        return (recordedFrom == null || !entry.recordedAt().isBefore(recordedFrom))
                && (recordedTo == null || entry.recordedAt().isBefore(recordedTo))
                && (decidedFrom == null || !entry.decidedOn().lastDay().isBefore(decidedFrom))
                && (decidedTo == null || !entry.decidedOn().firstDay().isAfter(decidedTo))
                && (text.isEmpty() || says(entry));
    }

    private boolean says(Entry entry) {
        var envelope = entry.envelope();
        return Stream.of(
                        entry.sentence(),
                        envelope.reason(),
                        envelope.authority().reference())
                .anyMatch(words -> words != null && words.toLowerCase(Locale.UK).contains(text));
    }

    /** Whether nothing further can match, going on in this direction. */
    boolean isOver(Entry entry, boolean newestFirst) {
        return newestFirst
                ? recordedFrom != null && entry.recordedAt().isBefore(recordedFrom)
                : recordedTo != null && !entry.recordedAt().isBefore(recordedTo);
    }
}
