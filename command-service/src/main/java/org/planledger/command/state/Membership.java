package org.planledger.command.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.values.MemberCategory;
import org.planledger.values.PartialDate;

/**
 * A body's terms in the partnership, oldest first. A partial date counts from its first day, and a term includes the
 * days on which it begins and ends: on the day of a succession both bodies are members.
 */
public record Membership(String memberId, String name, MemberCategory category, List<Term> terms) {

    /** From the day of admission to the day on which it ended; no end while it lasts. */
    public record Term(PartialDate from, @Nullable PartialDate to) {

        boolean covers(LocalDate day) {
            return !from.firstDay().isAfter(day)
                    && (to == null || !to.firstDay().isBefore(day));
        }
    }

    public Membership {
        terms = List.copyOf(terms);
    }

    public boolean holdsOn(PartialDate date) {
        return terms.stream().anyMatch(t -> t.covers(date.firstDay()));
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
