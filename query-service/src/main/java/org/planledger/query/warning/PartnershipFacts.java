package org.planledger.query.warning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planledger.query.fold.Field;
import org.planledger.query.fold.Settled;
import org.planledger.query.register.Change;
import org.planledger.query.register.Facet;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;
import org.planledger.values.GovernanceRules;
import org.planledger.values.PartialDate;

/**
 * What the warnings about a partnership are computed from.
 *
 * @param executiveNames every name that its Executive has borne, in plain letters
 * @param citedInVain meetings that were cancelled, and on whose authority something is recorded all the same
 * @param today the day that is looked from
 */
public record PartnershipFacts(
        Item partnership,
        Set<String> executiveNames,
        List<Item> plans,
        List<Item> meetings,
        List<Item> citedInVain,
        List<Item> reviews,
        List<Item> prioritisations,
        List<Item> risks,
        List<Item> recommendations,
        List<Item> reports,
        LocalDate today) {
    /** Of a meeting that was cancelled little is recorded. */
    private static final int LOOKED_AT = 200;

    static PartnershipFacts of(Item partnership, Register.View view, LocalDate today) {
        var id = partnership.id().path();
        var meetings = view.ofPartnership(id, ItemKind.MEETING);
        return new PartnershipFacts(
                partnership,
                executiveNames(partnership, view),
                view.plans(id),
                meetings,
                meetings.stream()
                        .filter(meeting -> meeting.text(Field.STATUS).equals("CANCELLED") && isCited(meeting, view))
                        .toList(),
                view.ofPartnership(id, ItemKind.REVIEW),
                view.ofPartnership(id, ItemKind.PRIORITISATION),
                view.ofPartnership(id, ItemKind.RISK),
                view.ofPartnership(id, ItemKind.RECOMMENDATION),
                view.ofPartnership(id, ItemKind.REPORT),
                today);
    }

    /** What the meeting's own stream says of it rests on others. */
    private static boolean isCited(Item meeting, Register.View view) {
        var id = meeting.id().path();
        var about = new Facet(Facet.Kind.MEETING, id);
        return view.trail(meeting.partnershipId(), about, 0, false, LOOKED_AT).stream()
                .map(Change::entry)
                .anyMatch(entry -> id.equals(entry.envelope().authority().meetingId())
                        && !entry.stream().equals(meeting.stream()));
    }

    GovernanceRules rules() {
        return Settled.in(partnership.fields());
    }

    /** The day from which the partnership works to a plan; empty where none came into effect. */
    Optional<LocalDate> since() {
        return plans.stream()
                .map(plan -> plan.text(Field.Plan.IN_EFFECT_FROM))
                .filter(date -> !date.isEmpty())
                .map(date -> PartialDate.parse(date).firstDay())
                .min(Comparator.naturalOrder());
    }

    boolean isExecutive(Item meeting) {
        return executiveNames.contains(plain(meeting.text(Field.Meeting.BODY)));
    }

    private static Set<String> executiveNames(Item partnership, Register.View view) {
        var former = view.history(partnership.id()).stream()
                .flatMap(change -> change.fields().stream())
                .filter(field -> field.field().equals(Field.Partnership.EXECUTIVE_NAME))
                .map(field -> String.valueOf(field.value()));
        return Stream.concat(former, Stream.of(partnership.text(Field.Partnership.EXECUTIVE_NAME)))
                .map(PartnershipFacts::plain)
                .collect(Collectors.toSet());
    }

    static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
