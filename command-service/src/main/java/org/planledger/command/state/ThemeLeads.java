package org.planledger.command.state;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.planledger.events.DomainEvent;
import org.planledger.events.PlanEvent.ThemeLeadAssigned;
import org.planledger.events.PlanEvent.ThemeLeadReleased;
import org.planledger.events.PlanEvent.ThemeLeadTransferred;
import org.planledger.events.PlanEvent.ThemeRetired;
import org.planledger.values.Lead;
import org.planledger.values.PartialDate;

/** Who led a theme on a day, by what had been decided by then. */
final class ThemeLeads {
    private ThemeLeads() {}

    /**
     * Who led a theme at the end of a day; nobody once it was retired.
     *
     * @param plan the history of the theme's plan
     */
    static List<Lead> leads(Stream<Fact> plan, String themeId, LocalDate day) {
        return leads(plan, themeId, day, fact -> true);
    }

    /**
     * Who may have led a theme on a date, as far as the dates tell: whoever gave way on that date led until then.
     *
     * @param plan the history of the theme's plan
     */
    static List<Lead> leads(Stream<Fact> plan, String themeId, PartialDate date) {
        return leads(
                plan,
                themeId,
                date.lastDay(),
                fact -> fact.decidedOn().lastDay().isBefore(date.firstDay()));
    }

    private static List<Lead> leads(Stream<Fact> plan, String themeId, LocalDate day, Predicate<Fact> hasEnded) {
        var leads = new LinkedHashSet<Lead>();
        Fact.heldOn(day, plan).forEach(fact -> {
            if (hasEnded.test(fact)) leads.removeAll(leaving(fact.event(), themeId, leads));
            coming(fact.event(), themeId).ifPresent(leads::add);
        });
        return List.copyOf(leads);
    }

    private static Set<Lead> leaving(DomainEvent event, String themeId, Set<Lead> leads) {
        if (event instanceof ThemeLeadReleased e && e.themeId().equals(themeId)) return Set.of(e.lead());
        if (event instanceof ThemeLeadTransferred e && e.themeId().equals(themeId)) return Set.of(e.from());
        return event instanceof ThemeRetired e && e.themeId().equals(themeId) ? Set.copyOf(leads) : Set.of();
    }

    private static Optional<Lead> coming(DomainEvent event, String themeId) {
        if (event instanceof ThemeLeadAssigned e && e.themeId().equals(themeId)) return Optional.of(e.lead());
        return event instanceof ThemeLeadTransferred e && e.themeId().equals(themeId)
                ? Optional.of(e.to())
                : Optional.empty();
    }
}
