package org.planledger.query.page.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Field;
import org.planledger.query.fold.Themes;
import org.planledger.query.page.action.ActionLine;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.picture.Strip;
import org.planledger.query.page.story.Told;
import org.planledger.query.register.Change;
import org.planledger.query.register.Entry;
import org.planledger.query.register.Facet;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;

/**
 * A theme in the plan's table.
 *
 * @param leads in words; empty where it stands unassigned
 * @param achievements how many stand under it
 * @param actions those under it, by the dates on which they are due
 * @param byStatus how many of them stand at which status
 * @param report the last that was received, or null
 * @param latest the newest entry about it, or about what belongs to it
 * @param quiet whether that had been recorded by the review that was closed last
 * @param assign where to assign a lead, or "" for those who may not
 */
public record ThemeLine(
        String number,
        String title,
        String href,
        List<String> leads,
        boolean retired,
        long achievements,
        List<ActionLine> actions,
        Strip byStatus,
        PlanPages.@Nullable Link report,
        Told latest,
        boolean quiet,
        String assign) {

    /**
     * @param achievements that stand in the plan
     * @param actions of the plan
     */
    static ThemeLine of(Item theme, List<Item> achievements, List<Item> actions, Optional<Item> review, Visit visit) {
        long count =
                achievements.stream().filter(a -> Achievements.under(a, theme)).count();
        var own = actions.stream()
                .filter(action -> theme.id().equals(action.parent()))
                .toList();
        var values = visit.values();
        var latest = latest(theme, visit);
        return new ThemeLine(
                theme.text("number"),
                theme.text("title"),
                visit.to(theme.id()),
                values.lines("leads", theme.fields().get("leads")),
                isRetired(theme),
                count,
                ActionLine.of(own, visit, values),
                ActionsByTheme.strip(own, visit),
                report(theme, visit),
                Told.of(latest, List.of(), values),
                review.filter(closed -> latest.position() <= SinceReview.point(closed))
                        .isPresent(),
                assign(theme, visit));
    }

    private static PlanPages.@Nullable Link report(Item theme, Visit visit) {
        if (!(theme.fields().get(Field.Theme.REPORTS) instanceof List<?> reports) || reports.isEmpty()) return null;
        var last = String.valueOf(reports.get(reports.size() - 1));
        var title = visit.values().line(Field.Theme.REPORTS, List.of(last));
        return new PlanPages.Link(title, visit.to(ItemId.of(ItemKind.REPORT, last)));
    }

    private static Entry latest(Item theme, Visit visit) {
        var about = new Facet(Facet.Kind.THEME, theme.id().path());
        return visit.view().trail(theme.partnershipId(), about, Long.MAX_VALUE, true, 1).stream()
                .findFirst()
                .map(Change::entry)
                .orElse(theme.latest());
    }

    static boolean isRetired(Item theme) {
        return !Themes.stands(theme);
    }

    /** A form that knows its plan and theme already. */
    static String assign(Item theme, Visit visit) {
        if (!visit.may("executive-recorder") || isRetired(theme)) return "";
        return "/record/AssignThemeLead?planId=" + theme.planId() + "&themeId=" + themeId(theme);
    }

    static String themeId(Item theme) {
        var path = theme.id().path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether the field of a theme that lists its leads is empty. */
    public boolean unassigned() {
        return leads.isEmpty();
    }

    /** Whether one entry changed an action of the theme. */
    public boolean isMarkedIn(Marks marks) {
        return actions.stream().anyMatch(action -> marks.isMarked(action.href()));
    }

    /** What the picture of achievements needs. */
    Map.Entry<String, Long> bar() {
        return Map.entry(number + ". " + title, achievements);
    }
}
