package org.planledger.command.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.values.MemberCategory;
import org.planledger.values.PartialDate;

/**
 * A body's terms in the partnership, oldest first. A partial date counts from its first day, and no earlier than what
 * it follows. A term includes the days on which it begins and ends: on the day of a succession both bodies are members.
 */
public record Membership(String memberId, String name, MemberCategory category, List<Term> terms) {

    /** From the day of admission to the day on which it ended; no end while it lasts. */
    public record Term(PartialDate from, @Nullable PartialDate to) {}

    public Membership {
        terms = List.copyOf(terms);
    }

    public boolean holdsOn(PartialDate date) {
        var day = date.firstDay();
        var reached = LocalDate.MIN;
        for (var term : terms) {
            var from = later(reached, term.from());
            var to = term.to() == null ? LocalDate.MAX : later(from, term.to());
            if (!day.isBefore(from) && !day.isAfter(to)) return true;
            reached = to;
        }
        return false;
    }

    private static LocalDate later(LocalDate reached, PartialDate date) {
        return date.firstDay().isBefore(reached) ? reached : date.firstDay();
    }

    /** Whether no end is recorded. */
    public boolean lasts() {
        return last().to() == null;
    }

    public Term last() {
        return terms.get(terms.size() - 1);
    }

    Membership readmitted(String newName, MemberCategory newCategory, PartialDate from) {
        var all = new ArrayList<>(terms);
        all.add(new Term(from, null));
        return new Membership(memberId, newName, newCategory, all);
    }

    Membership ended(PartialDate to) {
        var all = new ArrayList<>(terms);
        all.set(all.size() - 1, new Term(last().from(), to));
        return new Membership(memberId, name, category, all);
    }
}
