package org.planledger.query.warning;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Field;
import org.planledger.query.fold.LeadName;
import org.planledger.query.fold.Over;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;

/** What a plan should not show. */
final class PlanWarnings {

    private PlanWarnings() {}

    static List<Warning> of(PlanFacts facts) {
        return Stream.of(
                        withoutLead(facts),
                        withoutOutcome(facts),
                        withoutTheme(facts),
                        uncovered(facts),
                        silentLeads(facts),
                        silentOwners(facts),
                        formerLeads(facts),
                        formerOwners(facts),
                        overdueActions(facts))
                .flatMap(warnings -> warnings)
                .toList();
    }

    private static Stream<Warning> withoutLead(PlanFacts facts) {
        return facts.themes().stream()
                .filter(theme -> !theme.fields().containsKey(Field.Theme.LEADS))
                .map(theme -> warning("theme-without-lead", theme, "The theme " + title(theme) + " has no lead."));
    }

    /** Of a plan that is written without outcomes it is said once. */
    private static Stream<Warning> withoutOutcome(PlanFacts facts) {
        if (facts.themes().isEmpty()) return Stream.of();
        if (facts.outcomes().isEmpty())
            return Stream.of(warning(
                    "theme-without-outcome",
                    facts.plan(),
                    "No theme of " + title(facts.plan()) + " has an outcome: the plan names none."));
        return facts.themes().stream()
                .filter(theme ->
                        facts.outcomes().stream().noneMatch(o -> theme.id().equals(o.parent())))
                .map(theme ->
                        warning("theme-without-outcome", theme, "The theme " + title(theme) + " has no outcome."));
    }

    private static Stream<Warning> withoutTheme(PlanFacts facts) {
        return facts.outcomes().stream()
                .filter(outcome -> facts.themes().stream().noneMatch(t -> t.id().equals(outcome.parent())))
                .map(outcome -> warning(
                        "outcome-without-theme",
                        outcome,
                        "The outcome " + title(outcome) + " belongs to no theme that stands."));
    }

    private static Stream<Warning> uncovered(PlanFacts facts) {
        return facts.duties().stream()
                .filter(duty -> facts.themes().stream().noneMatch(theme -> covers(theme, duty)))
                .map(duty -> warning(
                        "duty-without-theme", duty, "No theme is recorded as covering the duty " + title(duty) + "."));
    }

    private static Stream<Warning> silentLeads(PlanFacts facts) {
        return facts.themes().stream()
                .filter(theme -> facts.silences().last(theme, Field.Theme.NO_REPORT_FROM))
                .map(theme -> warning(
                        "lead-has-not-reported",
                        theme,
                        "A lead of the theme " + title(theme) + " has not reported for the period "
                                + facts.silences().words() + "."));
    }

    private static Stream<Warning> silentOwners(PlanFacts facts) {
        return open(facts)
                .filter(action -> facts.silences().last(action, Field.Action.NO_REPORT_FOR))
                .map(action -> warning(
                        "owner-has-not-reported",
                        action,
                        "The owner of the action " + title(action) + " has not reported for the period "
                                + facts.silences().words() + "."));
    }

    private static Stream<Warning> formerLeads(PlanFacts facts) {
        return facts.themes().stream()
                .flatMap(theme -> Listed.in(theme, Field.Theme.LEADS)
                        .flatMap(lead -> former(lead, facts))
                        .map(name -> warning(
                                "lead-no-longer-a-member",
                                theme,
                                name + " leads the theme " + title(theme) + " and is no longer a member.")));
    }

    private static Stream<Warning> formerOwners(PlanFacts facts) {
        return open(facts)
                .flatMap(action -> former(action.fields().get(Field.Action.OWNER), facts)
                        .map(name -> warning(
                                "owner-no-longer-a-member",
                                action,
                                name + " owns the action " + title(action) + " and is no longer a member.")));
    }

    /** The name of a lead or owner who has left. */
    private static Stream<String> former(@Nullable Object lead, PlanFacts facts) {
        if (!(lead instanceof Map<?, ?> map)) return Stream.of();
        var name = facts.left().get(String.valueOf(map.get("memberId")));
        return name == null ? Stream.of() : Stream.of(LeadName.of(name, map.get("unit")));
    }

    /** A due date that is known to the month or year only is past when all of it is. */
    private static Stream<Warning> overdueActions(PlanFacts facts) {
        return open(facts)
                .filter(action -> Days.isOver(action.text(Field.Action.DUE), facts.today()))
                .map(action -> warning(
                        "action-overdue",
                        action,
                        "The action " + title(action) + " was due " + Days.words(action.text(Field.Action.DUE)) + "."));
    }

    private static Stream<Item> open(PlanFacts facts) {
        return facts.actions().stream().filter(action -> !Over.is(action.text(Field.STATUS)));
    }

    private static boolean covers(Item theme, Item duty) {
        return duty.fields().get(Field.Aim.COVERED_BY) instanceof List<?> themes
                && themes.stream()
                        .anyMatch(one -> one instanceof Map<?, ?> covering
                                && theme.id()
                                        .equals(ItemId.of(
                                                ItemKind.THEME,
                                                String.valueOf(covering.get("planId")),
                                                String.valueOf(covering.get("themeId")))));
    }

    private static Warning warning(String code, Item item, String sentence) {
        return new Warning(code, item.id(), sentence);
    }

    private static String title(Item item) {
        return item.text(Field.TITLE);
    }
}
