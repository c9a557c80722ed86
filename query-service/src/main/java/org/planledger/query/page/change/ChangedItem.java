package org.planledger.query.page.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planledger.query.change.ChangeClass;
import org.planledger.query.change.Changes;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.item.ResponseClock;
import org.planledger.query.page.story.Told;
import org.planledger.query.page.word.Fields;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Item;

/**
 * What became of one item, in words.
 *
 * @param kind "action"
 * @param lines at least one
 */
public record ChangedItem(String kind, String heading, String href, String story, List<Line> lines) {

    /** Who does it, by when, what happened or what was asked. */
    private static final Set<String> TELLING = Set.of(
            Field.Action.OWNER,
            Field.Action.DUE,
            Field.Achievement.HAPPENED,
            Field.Achievement.FIGURES,
            Field.Recommendation.WORDING,
            Field.Plan.PERIOD,
            Field.Risk.BAND);

    /**
     * @param what "Slipped twice", "New"
     * @param net each field before and after; of what is new the few that tell most, because its own page has them all
     * @param sentences what was recorded, where that left no field another than before
     * @param reasons those that were given, each once
     * @param late whether a step had been decided before the first point
     * @param steps oldest first
     */
    public record Line(
            String what,
            List<Told.Step> net,
            List<String> sentences,
            List<String> reasons,
            String clock,
            boolean late,
            List<Told> steps) {}

    /** @param item as it stands at the second point; null where the moment does not hold it */
    static ChangedItem of(Changes.ItemChanges changed, @Nullable Item item, Visit visit, Teller teller) {
        var id = changed.item();
        return new ChangedItem(
                Fields.kind(id.kind()),
                item == null ? id.path() : Headings.of(item),
                visit.to(id),
                visit.to("/history/" + id),
                changed.lines().stream().map(line -> line(line, item, teller)).toList());
    }

    private static Line line(Changes.Line line, @Nullable Item item, Teller teller) {
        var values = teller.values();
        boolean isNew = line.change() == ChangeClass.ADDED;
        var net = net(line, values).stream()
                .filter(step -> !isNew || TELLING.contains(step.field()))
                .toList();
        return new Line(
                ClassWords.of(line.change(), line.times()),
                net,
                isNew || !net.isEmpty() ? List.of() : sentences(line),
                line.steps().stream()
                        .flatMap(step ->
                                Optional.ofNullable(step.entry().envelope().reason()).stream())
                        .distinct()
                        .toList(),
                line.steps().isEmpty() ? clock(item, teller) : "",
                line.steps().stream().anyMatch(Changes.Step::late),
                line.steps().stream()
                        .map(step -> Told.of(step.entry(), step.fields(), values))
                        .toList());
    }

    private static List<String> sentences(Changes.Line line) {
        return line.steps().stream()
                .map(step -> step.entry().sentence() + ".")
                .distinct()
                .toList();
    }

    private static List<Told.Step> net(Changes.Line line, Values values) {
        return line.net().stream()
                .map(net -> step(net, values))
                .filter(Told.Step::isAny)
                .collect(Collectors.toList());
    }

    /** Of a list that only grew, what is new. */
    private static Told.Step step(Changes.Net net, Values values) {
        if (net.after() instanceof List<?> after
                && net.before() instanceof List<?> before
                && after.size() > before.size()
                && after.subList(0, before.size()).equals(before)) {
            var added = values.line(net.field(), after.subList(before.size(), after.size()));
            return new Told.Step(net.field(), Fields.name(net.field()), "added", "", added);
        }
        return Told.Step.between(net.field(), net.before(), net.after(), values);
    }

    private static String clock(@Nullable Item item, Teller teller) {
        return Optional.ofNullable(item)
                .flatMap(one -> ResponseClock.of(one, teller.day(), teller.values()))
                .map(ResponseClock::words)
                .orElse("");
    }

    /** What is needed to tell anything. */
    record Teller(Values values, java.time.LocalDate day) {}
}
