package org.planledger.query.tracker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Found;
import org.planledger.query.answer.Parameters;
import org.planledger.query.answer.Problem;
import org.planledger.query.fold.Themes;
import org.planledger.query.page.frame.Plans;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;

/**
 * Where a tracker looks.
 *
 * @param plans those that were asked for
 * @param today the day from which one looks
 */
public record Look(Register.View view, Item partnership, List<Item> plans, LocalDate today, Values values) {
    /** Asks for the plans of all years. */
    public static final String ALL = "all";

    /**
     * @param plan a plan's id, or {@link #ALL}, or null for the one in effect, else the latest
     * @param now the present day
     */
    static Look at(Register.View view, String partnershipId, @Nullable String plan, LocalDate now) {
        var partnership = Found.in(view, ItemId.of(ItemKind.PARTNERSHIP, partnershipId));
        return new Look(
                view,
                partnership,
                plans(view, partnershipId, plan),
                view.day(now, Parameters.LONDON),
                new Values(view, partnershipId));
    }

    private static List<Item> plans(Register.View view, String partnershipId, @Nullable String plan) {
        if (plan == null) return Plans.current(view, partnershipId).stream().toList();
        var all = view.plans(partnershipId);
        if (plan.equals(ALL)) return all;
        var one = all.stream().filter(item -> item.id().path().equals(plan)).toList();
        if (one.isEmpty())
            throw Problem.invalid(
                    "plan", "This partnership has no plan '" + plan + "' at that moment; 'all' asks for all.");
        return one;
    }

    /** The items of a kind that belong to the plans that were asked for. */
    List<Line> ofPlans(ItemKind... kinds) {
        return plans.stream()
                .flatMap(plan ->
                        Stream.of(kinds).flatMap(kind -> view.ofPlan(plan.id().path(), kind).stream()))
                .map(item -> new Line(item, this))
                .toList();
    }

    List<Line> ofPartnership(ItemKind kind) {
        return view.ofPartnership(partnership.id().path(), kind).stream()
                .map(item -> new Line(item, this))
                .toList();
    }

    /** The same, those that were recorded last first. */
    List<Line> newestFirst(ItemKind kind) {
        var lines = new ArrayList<>(ofPartnership(kind));
        Collections.reverse(lines);
        return lines;
    }

    Optional<Item> meeting(String meetingId) {
        return view.item(ItemId.of(ItemKind.MEETING, meetingId));
    }

    Optional<Link> link(ItemKind kind, String... path) {
        return view.item(ItemId.of(kind, path)).map(Link::to);
    }

    /** A list of {@code {planId, themeId}} as links. */
    List<Link> themes(@Nullable Object named) {
        return named(named).map(Link::to).distinct().toList();
    }

    /** The same without those that were retired. */
    List<Link> standingThemes(@Nullable Object named) {
        return named(named).filter(Themes::stands).map(Link::to).distinct().toList();
    }

    private Stream<Item> named(@Nullable Object themes) {
        return maps(themes)
                .map(theme -> ItemId.of(
                        ItemKind.THEME, String.valueOf(theme.get("planId")), String.valueOf(theme.get("themeId"))))
                .flatMap(id -> view.item(id).stream());
    }

    /** A list of ids as links. */
    List<Link> links(ItemKind kind, @Nullable Object ids) {
        if (!(ids instanceof Collection<?> list)) return List.of();
        return list.stream()
                .flatMap(id -> link(kind, String.valueOf(id)).stream())
                .toList();
    }

    static Stream<Map<?, ?>> maps(@Nullable Object list) {
        if (!(list instanceof Collection<?> all)) return Stream.of();
        return all.stream().filter(Map.class::isInstance).map(one -> (Map<?, ?>) one);
    }
}
