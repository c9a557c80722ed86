package org.planledger.query.page.plan;

import java.util.List;
import java.util.Map;
import org.planledger.query.fold.Themes;
import org.planledger.query.page.action.ActionLine;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.story.Told;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Item;

/**
 * A theme in the plan's table.
 *
 * @param leads in words; empty where it stands unassigned
 * @param achievements how many stand under it
 * @param actions those under it, by the dates on which they are due
 * @param latest the newest entry that touched it
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
        Told latest,
        String assign) {

    static ThemeLine of(Item theme, List<Item> achievements, List<Item> actions, Visit visit, Values values) {
        long count =
                achievements.stream().filter(a -> Achievements.under(a, theme)).count();
        return new ThemeLine(
                theme.text("number"),
                theme.text("title"),
                visit.to(theme.id()),
                values.lines("leads", theme.fields().get("leads")),
                isRetired(theme),
                count,
                ActionLine.under(theme, actions, visit, values),
                Told.of(theme.latest(), List.of(), values),
                assign(theme, visit));
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
