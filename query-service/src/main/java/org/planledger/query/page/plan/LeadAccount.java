package org.planledger.query.page.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.item.Headings;
import org.planledger.query.page.item.Tags;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;

/**
 * What a lead of a theme reported last.
 *
 * @param report the title of the report, or "" where the lead has not reported on the theme
 * @param status in words, or ""
 * @param text what was reported, or why that is not told
 */
record LeadAccount(
        String lead, String leadHref, String report, String reportHref, String status, String tag, String text) {

    /** One per lead that the theme has, in their order. */
    static List<LeadAccount> of(Item theme, Visit visit) {
        var reports = newestFirst(theme, visit.values());
        return maps(theme.fields().get(Field.Theme.LEADS))
                .map(lead -> of(lead, theme, reports, visit))
                .toList();
    }

    private static LeadAccount of(Map<?, ?> lead, Item theme, List<Item> reports, Visit visit) {
        var name = visit.values().lead(lead);
        var member = ItemId.of(ItemKind.MEMBER, theme.partnershipId(), String.valueOf(lead.get("memberId")));
        return reports.stream()
                .flatMap(report ->
                        last(lead, theme, report).map(account -> told(name, visit.to(member), report, account, visit)))
                .findFirst()
                .orElse(new LeadAccount(name, visit.to(member), "", "", "", "", ""));
    }

    private static LeadAccount told(String lead, String leadHref, Item report, Map<?, ?> account, Visit visit) {
        var progress = account.get("progress") == null ? "" : String.valueOf(account.get("progress"));
        return new LeadAccount(
                lead,
                leadHref,
                Headings.of(report),
                visit.to(report.id()),
                progress.isEmpty() ? "" : visit.values().status(progress),
                Tags.colour(progress),
                Values.account(account));
    }

    /** The newest account of the lead on the theme that a report holds. */
    private static Stream<Map<?, ?>> last(Map<?, ?> lead, Item theme, Item report) {
        return maps(report.fields().get(Field.Report.THEME_REPORTS))
                .filter(account ->
                        lead.equals(account.get("lead")) && theme.id().equals(themeId(account)))
                .reduce((one, next) -> next)
                .stream();
    }

    private static ItemId themeId(Map<?, ?> account) {
        return ItemId.of(
                ItemKind.THEME,
                String.valueOf(account.get(Field.PLAN_ID)),
                String.valueOf(account.get(Field.THEME_ID)));
    }

    private static List<Item> newestFirst(Item theme, Values values) {
        if (!(theme.fields().get(Field.Theme.REPORTS) instanceof List<?> ids)) return List.of();
        var newest = new ArrayList<>(ids);
        Collections.reverse(newest);
        return newest.stream()
                .distinct()
                .flatMap(id -> values.item(ItemId.of(ItemKind.REPORT, String.valueOf(id))).stream())
                .toList();
    }

    private static Stream<Map<?, ?>> maps(@Nullable Object list) {
        return list instanceof List<?> all ? all.stream().map(one -> (Map<?, ?>) one) : Stream.of();
    }
}
