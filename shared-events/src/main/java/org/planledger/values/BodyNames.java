package org.planledger.values;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the committee and the Executive of a partnership are called, and were. */
public record BodyNames(Set<String> committee, Set<String> executive) {

    public BodyNames {
        committee = plain(committee);
        executive = plain(executive);
    }

    /**
     * The body of exactly this name; else the one whose name is part of it, "Scrutiny Board (Crime Committee)". Of a
     * body whose name holds the other's all words may stand in any order: "Panel of the Safety Board" is the Safety
     * Board Panel, and not the Safety Board.
     */
    public Optional<Body> bodyNamed(String name) {
        var asked = plain(name);
        if (committee.contains(asked)) return Optional.of(Body.COMMITTEE);
        if (executive.contains(asked)) return Optional.of(Body.EXECUTIVE);
        int ofCommittee = longest(committee, executive, asked);
        int ofExecutive = longest(executive, committee, asked);
        if (ofCommittee == 0 && ofExecutive == 0) return Optional.empty();
        return Optional.of(ofCommittee >= ofExecutive ? Body.COMMITTEE : Body.EXECUTIVE);
    }

    /** How many letters the longest of a body's names has that is part of what was asked; 0 where none is. */
    private static int longest(Set<String> names, Set<String> others, String asked) {
        return names.stream()
                .filter(name -> isWithin(name, asked)
                        || (others.stream().anyMatch(other -> isWithin(other, name)) && areWordsOf(name, asked)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static boolean isWithin(String known, String asked) {
        return (" " + asked + " ").contains(" " + known + " ");
    }

    private static boolean areWordsOf(String known, String asked) {
        return List.of(asked.split(" ", -1)).containsAll(List.of(known.split(" ", -1)));
    }

    private static Set<String> plain(Set<String> names) {
        return names.stream()
                .map(BodyNames::plain)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Papers write one name in several ways: "&" or "and", with brackets or a dash. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.UK)
                .replace("&", " and ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
