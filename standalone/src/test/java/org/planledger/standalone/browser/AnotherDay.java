package org.planledger.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Connection.Response;
import org.jsoup.nodes.Document;
import org.planledger.standalone.browser.Walk.Seen;

/** Lists that somebody filtered or paged, looked at as at another day by the form, and then as at today again. */
final class AnotherDay {
    private static final Set<Set<String>> ASKED = Set.of(Set.of("filter"), Set.of("page"));

    private final Walk walk;

    private AnotherDay(Walk walk) {
        this.walk = walk;
    }

    /** Where a list that the walk met, filtered or paged, is not there that day or today; it has to have met both. */
    static List<String> faultsOf(Walk walk) {
        var lists = walk.seen().values().stream()
                .filter(seen -> seen.isList() && ASKED.contains(seen.address().asked()))
                .toList();
        assertThat(lists).extracting(seen -> seen.address().asked()).containsAll(ASKED);
        return lists.parallelStream()
                .flatMap(new AnotherDay(walk)::whereItIsNot)
                .toList();
    }

    private Stream<String> whereItIsNot(Seen list) {
        var then = asAtAnotherDay(list);
        if (!isOf(list, then)) return Stream.of(list.address() + " at another day is " + then.url());
        var now = follow(PlainBrowser.page(then), "Back to today");
        return isOf(list, now) ? Stream.empty() : Stream.of(then.url() + " today is " + now.url());
    }

    private Response asAtAnotherDay(Seen list) {
        var form = PlainBrowser.page(follow(list.page(), "View the plan as at another date"))
                .expectForm("form:has([name=decided])");
        form.expectFirst("[name=decided]").val(day(list));
        return walk.browser().send(form, "go", "yes");
    }

    /** Long ago, but not before there was the plan that the list is of. */
    private static String day(Seen list) {
        return list.address().isOf("partnership") ? "2019" : "March 2025";
    }

    private Response follow(Document page, String words) {
        return walk.browser()
                .get(page.expectFirst("a:containsOwn(" + words + ")").attr("href"));
    }

    private static boolean isOf(Seen list, Response answer) {
        return answer.statusCode() == 200
                && answer.url().getPath().equals(list.address().path());
    }
}
