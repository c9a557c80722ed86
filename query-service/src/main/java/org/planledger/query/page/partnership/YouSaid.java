package org.planledger.query.page.partnership;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;

/**
 * What residents said in one consultation, each with what is done about it.
 *
 * @param lines in the order in which they were asked for
 */
public record YouSaid(String heading, String href, String when, List<Line> lines) {

    /**
     * @param place the ward or estate, or ""
     * @param commitments in words; empty where nothing was promised yet
     */
    public record Line(String view, String href, String place, List<String> commitments, List<Link> themes) {}

    /** To a theme that a commitment belongs to. */
    public record Link(String text, String href) {}

    /** Views by consultation, in the order in which the first of each comes. */
    static List<YouSaid> of(Visit visit, List<Item> views) {
        var said = new LinkedHashMap<ItemId, List<Item>>();
        for (var view : views)
            said.computeIfAbsent(Objects.requireNonNull(view.parent()), id -> new ArrayList<>())
                    .add(view);
        return visit.view().items(said.keySet()).stream()
                .map(consultation -> of(consultation, said.getOrDefault(consultation.id(), List.of()), visit))
                .toList();
    }

    private static YouSaid of(Item consultation, List<Item> views, Visit visit) {
        return new YouSaid(
                Headings.of(consultation),
                visit.to(consultation.id()),
                String.join(
                        "", visit.values().lines("period", consultation.fields().get("period"))),
                views.stream().map(view -> line(view, visit)).toList());
    }

    private static Line line(Item view, Visit visit) {
        return new Line(
                view.text("view"),
                visit.to(view.id()),
                view.text("place"),
                visit.values().lines("commitments", view.fields().get("commitments")),
                themes(view, visit));
    }

    private static List<Link> themes(Item view, Visit visit) {
        if (!(view.fields().get("commitments") instanceof List<?> commitments)) return List.of();
        return commitments.stream()
                .flatMap(made -> made instanceof java.util.Map<?, ?> map && map.get("themeId") != null
                        ? java.util.stream.Stream.of(ItemId.of(
                                ItemKind.THEME, String.valueOf(map.get("planId")), String.valueOf(map.get("themeId"))))
                        : java.util.stream.Stream.<ItemId>empty())
                .distinct()
                .flatMap(id -> visit.view().item(id).stream())
                .map(theme -> new Link(Headings.of(theme), visit.to(theme.id())))
                .toList();
    }
}
