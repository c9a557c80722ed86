package org.planledger.query.page.overtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.planledger.query.fold.Field;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.picture.Dots;
import org.planledger.query.page.picture.Picture;
import org.planledger.query.page.plan.Achievements;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemKind;
import org.planledger.query.register.Register;

/** The achievements of a plan by theme and by the calendar year in which they began. */
final class Achieved {
    private static final String CAPTION = "Achievements by theme and year";
    private static final String UNDATED = "No date";

    private final List<Item> themes;
    private final List<Item> achievements;

    Achieved(Register.View view, String planId) {
        this.themes = view.ofPlan(planId, ItemKind.THEME);
        this.achievements = Achievements.standing(view, planId);
    }

    Picture picture() {
        var years = years();
        var rows = themes.stream()
                .map(theme -> new Dots.Row(
                        Headings.of(theme),
                        years.stream().map(year -> count(theme, year)).toList()))
                .toList();
        var words = achievements.size() + " achievements under " + themes.size() + " themes. The table has each.";
        return Dots.of("achievements", CAPTION, words, years, rows).with(Dots.twin("Theme", years, rows));
    }

    /** Every year between the first and the last, so that a gap is seen. */
    private List<String> years() {
        var known = achievements.stream()
                .map(Achieved::year)
                .filter(year -> !year.equals(UNDATED))
                .map(Integer::valueOf)
                .sorted()
                .toList();
        var years = new ArrayList<String>();
        if (!known.isEmpty())
            IntStream.rangeClosed(known.get(0), known.get(known.size() - 1))
                    .mapToObj(String::valueOf)
                    .forEach(years::add);
        if (achievements.size() > known.size()) years.add(UNDATED);
        return years;
    }

    private long count(Item theme, String year) {
        return achievements.stream()
                .filter(one -> Achievements.under(one, theme) && year(one).equals(year))
                .count();
    }

    private static String year(Item achievement) {
        return achievement.fields().get(Field.Achievement.HAPPENED) instanceof Map<?, ?> happened
                ? String.valueOf(PeriodEnds.span(happened).from().year())
                : UNDATED;
    }
}
