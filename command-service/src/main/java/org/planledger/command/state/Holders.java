package org.planledger.command.state;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planledger.events.ActionEvent.ActionOwnerAssigned;
import org.planledger.events.ActionEvent.ActionPlanned;
import org.planledger.events.DomainEvent;
import org.planledger.events.PlanEvent.ThemeLeadAssigned;
import org.planledger.events.PlanEvent.ThemeLeadReleased;
import org.planledger.events.PlanEvent.ThemeLeadTransferred;
import org.planledger.values.Lead;

/** Who led a theme or owned an action on a day, by what had been decided by then. */
final class Holders {
    private Holders() {}

    /** @param plan the history of the theme's plan */
    static List<Lead> leads(Stream<Fact> plan, String themeId, LocalDate day) {
        var leads = new LinkedHashSet<Lead>();
        decidedBy(day, plan).forEach(event -> {
            if (event instanceof ThemeLeadAssigned e && e.themeId().equals(themeId)) leads.add(e.lead());
            if (event instanceof ThemeLeadReleased e && e.themeId().equals(themeId)) leads.remove(e.lead());
            if (event instanceof ThemeLeadTransferred e && e.themeId().equals(themeId)) pass(e, leads);
        });
        return List.copyOf(leads);
    }

    private static void pass(ThemeLeadTransferred transfer, Set<Lead> leads) {
        leads.remove(transfer.from());
        leads.add(transfer.to());
    }

    /** Empty where the action was planned later. */
    static Optional<Lead> owner(Stream<Fact> action, LocalDate day) {
        return decidedBy(day, action)
                .flatMap(event -> {
                    if (event instanceof ActionPlanned e) return Stream.of(e.owner());
                    return event instanceof ActionOwnerAssigned e ? Stream.of(e.owner()) : Stream.of();
                })
                .reduce((earlier, later) -> later);
    }

    private static Stream<DomainEvent> decidedBy(LocalDate day, Stream<Fact> history) {
        return history.filter(fact -> !fact.decidedOn().firstDay().isAfter(day)).map(Fact::event);
    }
}
