package org.planledger.standalone.browser;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.standalone.browser.Walk.Seen;

/** Every page that links lead to, as the public and each example person meet it. */
@ExtendWith(OnStage.class)
class EveryPageTest {
    private static final int MOST_BYTES = 200_000;
    private static final String[] AFTER_SIGNING_IN = {"sign-in", "record"};

    private final Stage stage;
    private final Map<String, Walk> walks;

    EveryPageTest(Stage stage) {
        this.stage = stage;
        this.walks = stage.walks();
    }

    @Test
    void everyPageIsThereAndEveryFieldHasALabel() {
        for (var walk : walks.entrySet())
            assertThat(walk.getValue().faults()).as(walk.getKey()).isEmpty();
        var met = walks.get(Walks.PUBLIC).seen().keySet();
        for (var town : List.of("hillford ", "luton "))
            assertThat(met)
                    .contains(town + "plan", town + "theme", town + "achievement", town + "recommendation")
                    .contains(town + "partnership changes", town + "partnership trail", town + "history theme")
                    .contains(town + "meeting");
        assertThat(met).contains("hillford action", "hillford risk", "hillford report", "hillford consultation");
        assertThat(walks.get("auditor").seen().keySet()).contains("check", "partnership access");
        assertThat(walks.get("executive recorder").seen().keySet()).contains("record AssignThemeLead ?partnershipId");
    }

    @Test
    void everyPageSaysThatTheExampleTimesAreSimulated() {
        for (var seen : walks.get(Walks.PUBLIC).seen().values())
            if (!seen.address().isOf(AFTER_SIGNING_IN))
                assertThat(seen.page().select(".pl-bar--simulated").text())
                        .as("%s", seen.address())
                        .contains("later ones are real");
    }

    /** Of each kind of address that the walks passed by, one; what makes the links is the same for all of a kind. */
    @Test
    void noLinkIsDead() {
        var asked = walks.values().stream()
                .flatMap(walk -> walk.seen().values().stream())
                .map(seen -> seen.address().kind())
                .collect(toCollection(HashSet::new));
        var dead = new ArrayList<String>();
        walks.forEach((who, walk) -> walk.links().entrySet().stream()
                .filter(link -> !who.equals(Walks.PUBLIC) || !link.getKey().isOf(AFTER_SIGNING_IN))
                .filter(link -> asked.add(link.getKey().kind()))
                .toList()
                .parallelStream()
                .filter(link -> walk.browser().get(link.getKey().toString()).statusCode() != 200)
                .map(link -> link.getKey() + ", linked from " + link.getValue() + " for " + who)
                .forEachOrdered(dead::add));
        assertThat(dead).isEmpty();
    }

    @Test
    void everyPageIsValidHtml(@TempDir Path folder) {
        var looks = new Looks();
        var pages = new LinkedHashMap<String, String>();
        walks.forEach((who, walk) ->
                looks.newOnesOf(walk).forEach(seen -> pages.put(who + " " + seen.address(), seen.html())));
        firstOfEachPage()
                .forEach((who, first) -> first.forEach(seen -> pages.put(who + " " + seen.address(), seen.html())));
        pages.putAll(beyondLinks());
        assertThat(HtmlChecker.faultsOf(pages, folder)).isEmpty();
    }

    /** Pages to which no link leads: a form that was sent, and what cannot be shown. */
    private Map<String, String> beyondLinks() {
        var pages = new LinkedHashMap<String, String>();
        var recorder = walks.get("executive recorder").browser();
        var form = "/record/AssignThemeLead?planId=luton-2024-2028&themeId=l24-7";
        var empty = SentForm.on(PlainBrowser.page(recorder.get(form)));
        var filled = SentForm.on(PlainBrowser.page(recorder.get(form)))
                .writing("A paper")
                .dating("1", "5", "2025")
                .choosingTheLast();
        pages.put("with errors", recorder.send(empty.form(), "step", "continue").body());
        pages.put("to check", recorder.send(filled.form(), "step", "continue").body());
        assertThat(pages.get("with errors")).contains("There is a problem");
        assertThat(pages.get("to check")).contains("Check your answers");
        for (var address : List.of(
                "/recorded/50", "/nowhere", "/plan/none", "/plan/luton-2024-2028?asAt=soon", "/sign-in-problem"))
            pages.put(address, recorder.get(address).body());
        return pages;
    }

    @Test
    void noPageIsCutOffOrHasAnAccessibilityFaultOnAPhoneOrADesk() {
        var looks = new Looks();
        var faults = new ArrayList<String>();
        walks.forEach((who, walk) -> {
            var pages = looks.newOnesOf(walk);
            if (pages.isEmpty()) return;
            try (var window = stage.windowOf(who, true)) {
                var sight = new Sight(window, stage.pages());
                pages.forEach(seen -> faults.addAll(sight.faultsOf(seen.address())));
            }
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void everyPageFitsAPhoneAndADeskWithoutScript() {
        var faults = new ArrayList<String>();
        firstOfEachPage().forEach((who, pages) -> {
            try (var window = stage.windowOf(who, false)) {
                var sight = new Sight(window, stage.pages());
                pages.forEach(seen -> faults.addAll(sight.faultsOfLayout(seen.address())));
            }
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void noPageWeighsMoreThan200KilobytesAtTheFirstVisit() {
        var weight = new Weight(stage.pages());
        var heavy = walks.get(Walks.PUBLIC).seen().values().stream()
                .filter(seen -> seen.html().length() > MOST_BYTES / 4
                        || seen.address().path().equals("/"))
                .collect(toMap(Seen::address, weight::of));
        heavy.values().removeIf(bytes -> bytes <= MOST_BYTES);
        assertThat(heavy).isEmpty();
    }

    @Test
    void whatChangedOverYearsIsToldPartByPartWithoutLeavingAnythingOut() {
        var browser = walks.get(Walks.PUBLIC).browser();
        var years = "/partnership/hillford-example/changes?since=2500";
        var outline = PlainBrowser.page(browser.get(years));
        assertThat(outline.select("main").text()).contains("entries between the two points are accounted for");
        var told = outline.select("main section a[href*=part=]").eachAttr("href").parallelStream()
                .flatMap(part -> changed(PlainBrowser.page(browser.get(part))).stream())
                .toList();
        assertThat(told)
                .hasSizeGreaterThan(100)
                .containsExactlyInAnyOrderElementsOf(changed(PlainBrowser.page(browser.get(years + "&part=all"))));
        assertThat(new Weight(stage.pages()).of(years, outline)).isLessThan(MOST_BYTES);
    }

    private static List<String> changed(Document page) {
        return page.select(".pl-change > a").eachAttr("href");
    }

    /** Of what several people see, as the first of them sees it. */
    private Map<String, List<Seen>> firstOfEachPage() {
        var known = new HashSet<String>();
        var first = new LinkedHashMap<String, List<Seen>>();
        walks.forEach((who, walk) -> {
            var pages = walk.seen().values().stream()
                    .filter(seen -> known.add(seen.address().page()))
                    .toList();
            if (!pages.isEmpty()) first.put(who, pages);
        });
        return first;
    }
}
