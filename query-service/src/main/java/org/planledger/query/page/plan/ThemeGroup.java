package org.planledger.query.page.plan;

import java.util.List;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.ItemKind;

/** The achievements under one theme. */
public record ThemeGroup(String heading, String href, List<AchievementLine> lines) {

    static List<ThemeGroup> of(Visit visit, String planId, Values values) {
        var all = Achievements.standing(visit.view(), planId);
        return visit.view().ofPlan(planId, ItemKind.THEME).stream()
                .map(theme -> new ThemeGroup(
                        Headings.of(theme),
                        visit.to(theme.id()),
                        all.stream()
                                .filter(item -> Achievements.under(item, theme))
                                .map(item -> AchievementLine.of(item, visit, values))
                                .toList()))
                .toList();
    }
}
