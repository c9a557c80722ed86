package org.planledger.query.page.plan;

import java.util.List;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.story.Story;
import org.planledger.query.page.story.Told;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Item;

/**
 * An achievement in a table.
 *
 * @param happened in words, or "" where the papers do not say
 * @param figures exactly as given
 * @param source on what ground it was recorded
 */
public record AchievementLine(
        String title, String href, String happened, List<String> figures, String evidence, String source, Told latest) {

    static AchievementLine of(Item item, Visit visit, Values values) {
        var story = Story.newestFirst(visit.view().history(item.id()), values);
        var latest = Told.of(item.latest(), List.of(), values);
        return new AchievementLine(
                item.text("title"),
                visit.to(item.id()),
                String.join("", values.lines("happened", item.fields().get("happened"))),
                values.lines("figures", item.fields().get("figures")),
                item.text("evidence"),
                story.isEmpty()
                        ? latest.authority()
                        : story.get(story.size() - 1).authority(),
                latest);
    }
}
