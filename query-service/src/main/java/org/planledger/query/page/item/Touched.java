package org.planledger.query.page.item;

import java.util.List;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.story.Told;
import org.planledger.query.register.Change;

/**
 * What an entry did to one item, in words.
 *
 * @param href the item's page, or "" where it is not there at the moment that is looked at
 */
public record Touched(String heading, String href, List<Told.Step> steps) {
    public static Touched of(Change change, Visit visit) {
        var item = visit.view().item(change.item());
        return new Touched(
                item.map(Headings::of).orElse(change.item().toString()),
                item.map(one -> visit.to(one.id())).orElse(""),
                Told.of(change, visit.values()).steps());
    }
}
