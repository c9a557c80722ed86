package org.planledger.query.plan;

import java.util.List;
import org.planledger.query.fold.Field;
import org.planledger.query.register.ItemId;

/**
 * Something that a plan should not show, and that refuses no command.
 *
 * @param code stable, for programs
 * @param item what it is about
 */
public record Warning(String code, ItemId item, String sentence) {

    static List<Warning> of(List<PlanOnAPage.Theme> themes) {
        return themes.stream()
                .filter(theme -> theme.isOpen() && theme.leads().isEmpty())
                .map(theme -> new Warning(
                        "theme-without-lead",
                        theme.theme().id(),
                        "The theme " + theme.theme().text(Field.TITLE) + " has no lead."))
                .toList();
    }
}
