package org.planledger.values;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** What the committee and the Executive of a partnership are called, and were. */
public record BodyNames(Set<String> committee, Set<String> executive) {

    public BodyNames {
        committee = plain(committee);
        executive = plain(executive);
    }

    /** The body of exactly this name; else the one whose name is part of it: "Scrutiny Board (Crime Committee)". */
    public Optional<Body> bodyNamed(String name) {
        var asked = plain(name);
        return bodyWhere(String::equals, asked).or(() -> bodyWhere(BodyNames::isWithin, asked));
    }

    private Optional<Body> bodyWhere(BiPredicate<String, String> fits, String asked) {
        if (committee.stream().anyMatch(known -> fits.test(known, asked))) return Optional.of(Body.COMMITTEE);
        if (executive.stream().anyMatch(known -> fits.test(known, asked))) return Optional.of(Body.EXECUTIVE);
        return Optional.empty();
    }

    private static boolean isWithin(String known, String asked) {
        return (" " + asked + " ").contains(" " + known + " ");
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
