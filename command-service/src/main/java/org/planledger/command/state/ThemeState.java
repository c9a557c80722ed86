package org.planledger.command.state;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.planledger.values.Lead;

/** What the rules know of a theme; {@code earlier} holds the {@code plan/theme} ids of the themes it carries on. */
public record ThemeState(String id, int number, String title, boolean retired, List<Lead> leads, Set<String> earlier) {

    public ThemeState {
        leads = List.copyOf(leads);
        earlier = Set.copyOf(earlier);
    }

    public static ThemeState added(String id, int number, String title) {
        return new ThemeState(id, number, title, false, List.of(), Set.of());
    }

    ThemeState reworded(int newNumber, String newTitle) {
        return new ThemeState(id, newNumber, newTitle, retired, leads, earlier);
    }

    ThemeState asRetired() {
        return new ThemeState(id, number, title, true, leads, earlier);
    }

    ThemeState with(Lead lead) {
        var all = new ArrayList<>(leads);
        all.add(lead);
        return new ThemeState(id, number, title, retired, all, earlier);
    }

    ThemeState without(Lead lead) {
        var rest = leads.stream().filter(l -> !l.equals(lead)).toList();
        return new ThemeState(id, number, title, retired, rest, earlier);
    }

    ThemeState linkedTo(String earlierTheme) {
        var all = new HashSet<>(earlier);
        all.add(earlierTheme);
        return new ThemeState(id, number, title, retired, leads, all);
    }
}
