package org.planledger.command.rule;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.planledger.command.rule.Refusal.unless;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.ForBody;
import org.planledger.command.state.Records;
import org.planledger.values.Body;
import org.planledger.values.Lead;
import org.planledger.values.Mandate;
import org.planledger.values.Role;

/**
 * Who may ask for what, in this one place: a command is for the roles that it names; a body's decision for those who
 * act for the body; a partnership's record for those who act for the partnership; a theme lead reports on their own
 * themes and in no other lead's name, a focal point on their own agency's actions. What a meeting does is recorded by
 * those who act for its body.
 */
public record Powers(Mandate mandate, Records records) {

    private static final Set<Role> BOUND = Set.of(Role.THEME_LEAD, Role.AGENCY_FOCAL_POINT);

    /** The roles of those held in which somebody may ask for a command of this type. */
    public static Set<Role> using(Class<? extends Command> type, Set<Role> held) {
        var asked = type.getAnnotation(AskedBy.class);
        var roles = asked == null ? Set.<Role>of() : Set.of(asked.value());
        return held.stream().filter(roles::contains).collect(toUnmodifiableSet());
    }

    /** The roles of those held in which somebody may ask for exactly this, as far as the command alone tells. */
    public static Set<Role> using(Command command, Set<Role> held) {
        var roles = using(command.getClass(), held);
        if (!(command instanceof ForBody decision)) return roles;
        return roles.stream()
                .filter(role -> decision.body().isActedForBy(Set.of(role)))
                .collect(toUnmodifiableSet());
    }

    /**
     * @param partnerships in which the command would be recorded or which it names
     * @throws Refusal where the person may not ask for it
     */
    public void require(Command command, Set<String> partnerships) {
        var roles = using(command, mandate.roles());
        unless(!roles.isEmpty(), Rule.NOT_ALLOWED, "command", "Your role may not ask for this.", null);
        for (var partnership : partnerships) requireActingFor(partnership);
        if (command instanceof OfMeeting of) requireOwnBody(of, roles);
        if (BOUND.containsAll(roles)) requireOwn(command, roles);
    }

    private void requireOwnBody(OfMeeting command, Set<Role> roles) {
        var body = command.heldBy(records);
        unless(
                body.isEmpty() || body.get().isActedForBy(roles),
                Rule.MEETING_NOT_YOURS,
                "command",
                body.equals(Optional.of(Body.COMMITTEE))
                        ? "It is a meeting of the committee, and you do not act for the committee."
                        : "It is a meeting of the Executive, and you do not act for the Executive.",
                null);
    }

    private void requireActingFor(String partnership) {
        unless(
                mandate.actsFor(partnership),
                Rule.PARTNERSHIP_NOT_YOURS,
                "command",
                "You do not act for the partnership '" + partnership + "'.",
                mandate.partnerships().isEmpty() ? null : "One of: " + String.join(", ", mandate.partnerships()) + ".");
    }

    private void requireOwn(Command command, Set<Role> roles) {
        boolean ownTheme = roles.contains(Role.THEME_LEAD)
                && command instanceof OnTheme on
                && speaksForOneOf(on.themeLeads(records));
        boolean ownAction = roles.contains(Role.AGENCY_FOCAL_POINT)
                && command instanceof OnAction on
                && speaksForOneOf(on.owners(records));
        if (ownTheme || ownAction) return;
        var rule = roles.contains(Role.THEME_LEAD) ? Rule.THEME_NOT_YOURS : Rule.ACTION_NOT_YOURS;
        throw new Refusal(rule, "command", sentence(rule), null);
    }

    private boolean speaksForOneOf(List<Lead> leads) {
        return leads.stream().anyMatch(mandate::speaksFor);
    }

    private String sentence(Rule rule) {
        var agency = mandate.agency();
        var whose = agency == null ? "You are with no agency" : "You are with '" + agency.memberId() + "'";
        return whose
                + (rule == Rule.THEME_NOT_YOURS
                        ? ", which is not the lead that this is for."
                        : ", whose action this is not.");
    }
}
