package org.planledger.command.recommendation;

import static org.planledger.command.rule.Refusal.unless;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.planledger.command.rule.Rule;
import org.planledger.command.state.Membership;
import org.planledger.command.state.PartnershipState;
import org.planledger.values.MemberCategory;
import org.planledger.values.PartialDate;
import org.planledger.values.Recipient;

/** Who must have a copy of a recommendation on the day on which it is issued. */
record CopyList(PartnershipState partnership, PartialDate day) {

    /** A paper that calls a member statutory without naming the duty means a body that has one. */
    private static final Set<MemberCategory> RESPONSIBLE =
            Set.of(MemberCategory.RESPONSIBLE_AUTHORITY, MemberCategory.STATUTORY_PARTNER);

    void check(List<Recipient> copies) {
        var seen = new HashSet<String>();
        for (int i = 0; i < copies.size(); i++) check(copies.get(i).memberId(), i, seen);
        var missing = partnership.members().values().stream()
                .filter(m -> RESPONSIBLE.contains(m.category()) && m.holdsOn(day))
                .map(Membership::memberId)
                .filter(id -> !seen.contains(id))
                .collect(Collectors.joining(", "));
        unless(
                missing.isEmpty(),
                Rule.COPY_LIST_INCOMPLETE,
                "command.copiedTo",
                "A responsible authority has no copy: " + missing + ".",
                "A list with every responsible authority on it.");
    }

    private void check(String memberId, int place, Set<String> seen) {
        var field = "command.copiedTo[" + place + "].memberId";
        unless(
                partnership.isMember(memberId, day),
                Rule.COPY_NOT_TO_A_MEMBER,
                field,
                "'" + memberId + "' is no member of the partnership on " + day + ".",
                "A member on that date: " + partnership.membersOn(day) + ".");
        unless(
                seen.add(memberId),
                Rule.COPIED_TWICE,
                field,
                "'" + memberId + "' is on the copy list twice.",
                "Each member once.");
    }
}
