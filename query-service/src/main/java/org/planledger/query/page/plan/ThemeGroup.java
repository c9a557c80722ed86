package org.planledger.query.page.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;

/**
 * The achievements under one theme, or those that were withdrawn.
 *
 * @param href of the theme, or ""
 */
public record ThemeGroup(String heading, String href, List<AchievementLine> lines) {

    /** In the order in which the first achievement of each comes; those that were withdrawn at the end. */
    static List<ThemeGroup> of(Visit visit, List<Item> achievements, List<Item> themes, Values values) {
        var groups = new LinkedHashMap<ItemId, ThemeGroup>();
        var withdrawn = new ThemeGroup("Withdrawn", "", new ArrayList<>());
        for (var achievement : achievements) {
            var line = AchievementLine.of(achievement, visit, values);
            if (Achievements.isWithdrawn(achievement)) withdrawn.lines().add(line);
            else
                themes.stream()
                        .filter(theme -> Achievements.under(achievement, theme))
                        .map(theme -> groups.computeIfAbsent(theme.id(), id -> empty(theme, visit)))
                        .forEach(group -> group.lines().add(line));
        }
        var all = new ArrayList<>(groups.values());
        if (!withdrawn.lines().isEmpty()) all.add(withdrawn);
        return all;
    }

    private static ThemeGroup empty(Item theme, Visit visit) {
        return new ThemeGroup(Headings.of(theme), visit.to(theme.id()), new ArrayList<>());
    }
}
