package org.planledger.command.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planledger.values.MemberCategory;

/** Who was a member of a partnership, and when: on the days of admission and of leaving too. */
final class Members {

    /** From one day to another, or without an end. */
    private record Term(LocalDate from, @Nullable LocalDate to) {}

    private static final class Member {
        final List<Term> terms = new ArrayList<>();
        String name = "";
        MemberCategory category = MemberCategory.LAY;

        Term last() {
            return terms.get(terms.size() - 1);
        }
    }

    private final Map<String, Member> byId = new LinkedHashMap<>();

    boolean knows(String id) {
        return byId.containsKey(id);
    }

    boolean isOne(String id, LocalDate day) {
        return knows(id) && byId.get(id).terms.stream().anyMatch(t -> covers(t, day));
    }

    /** Whether the member has not left. */
    boolean stays(String id) {
        return knows(id) && byId.get(id).last().to() == null;
    }

    /** When the member came last. */
    LocalDate cameOn(String id) {
        return byId.get(id).last().from();
    }

    Optional<LocalDate> leftOn(String id) {
        return Optional.ofNullable(byId.get(id)).map(m -> m.last().to());
    }

    boolean isNamed(String name, String besides) {
        return byId.entrySet().stream()
                .anyMatch(m -> !m.getKey().equals(besides)
                        && stays(m.getKey())
                        && m.getValue().name.equalsIgnoreCase(name));
    }

    List<String> responsibleOn(LocalDate day) {
        return byId.keySet().stream()
                .filter(id -> isOne(id, day) && byId.get(id).category == MemberCategory.RESPONSIBLE_AUTHORITY)
                .toList();
    }

    void admit(String id, String name, MemberCategory category, LocalDate day) {
        var member = byId.computeIfAbsent(id, i -> new Member());
        member.name = name;
        member.category = category;
        member.terms.add(new Term(day, null));
    }

    void leave(String id, LocalDate day) {
        var terms = byId.get(id).terms;
        terms.set(terms.size() - 1, new Term(cameOn(id), day));
    }

    private static boolean covers(Term term, LocalDate day) {
        return !day.isBefore(term.from()) && (term.to() == null || !day.isAfter(term.to()));
    }
}
