package org.planledger.standalone.browser;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.standalone.browser.Looks.Look;
import org.planledger.standalone.browser.Walk.Seen;
import org.planledger.values.Role;

/** Every page that links lead to, as the public and each example person meet it. */
@ExtendWith(OnStage.class)
class EveryPageTest {
    private static final int MOST_BYTES = 200_000;
    private static final String ACTIONS = "hillford partnership trackers actions ";
    private static final String[] AFTER_SIGNING_IN = {"sign-in", "record"};

    /** Files, what is asked for by script, what only leads on, and items that the example has none of. */
    private static final Set<String> NO_PAGES = Set.of(
            "/installation/{*path}",
            "/refused-attempts/{*path}",
            "/sign-in",
            "/still-here",
            "/attachment/{sha256}/{kind}/{*path}",
            "/brand/{partnershipId}/{file}",
            "/proof/ledger");

    /** One of each of what is asked of a page. */
    private static final String[] SHAPES = {
        "partnership trackers ?sort",
        "partnership trackers ?page",
        "partnership trackers ?filter",
        "partnership changes ?since",
        "plan ?moment",
        "partnership trackers ?moment",
        "plan then-and-now ?moment",
        "plan replay ?at",
        "beyond /nowhere"
    };

    /**
     * A picture without words, pale words, a field without a label, links too close for a finger, and too wide a part.
     */
    private static final String FAULTS = """
            () => document.querySelector('main').insertAdjacentHTML('beforeend', '<img src="/assets/favicon.svg">'
                + '<p class="planted-1">Pale</p><input type="text"><div><a class="planted-2" href="/a">a</a><br><a class="planted-2" href="/b">b</a></div>'
                + '<p class="planted-3">Wide</p>')
                || [['1', 'color', '#eee'], ['2', 'fontSize', '6px'], ['2', 'lineHeight', '6px'], ['3', 'width', '3000px']].forEach(([which, what, value]) =>
                    document.querySelectorAll('.planted-' + which).forEach((each) => { each.style[what] = value; }))
            """;

    private final Stage stage;
    private final Map<String, Walk> walks;
    private final List<Look> looks;

    EveryPageTest(Stage stage) {
        this.stage = stage;
        this.walks = stage.walks();
        this.looks = stage.looks();
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
        assertThat(met).contains(ACTIONS + "?moment&sort", ACTIONS + "?moment&page", ACTIONS + "?filter&moment");
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

    /** Where links lead, and forms, and where somebody comes who may not; what has no page is told apart. */
    @Test
    void everybodyMeetsEveryKindOfPageThatIsOpenToThem() {
        var routes = Routes.all();
        routes.removeAll(NO_PAGES);
        walks.forEach((who, walk) -> {
            var met =
                    Routes.met(routes, walk.all().stream().filter(Seen::isThere).map(Seen::address));
            assertThat(routes.stream().filter(route -> !met.contains(route)))
                    .as(who)
                    .containsExactlyInAnyOrderElementsOf(
                            routes.stream().filter(route -> !isOpen(route, who)).toList());
            assertThat(walk.all())
                    .as(who)
                    .extracting(seen -> Walks.anyTracker(seen.shape()))
                    .contains(SHAPES);
        });
    }

    @Test
    void whoeverRecordsMeetsFormsWithErrorsAndAnswersToCheck() {
        for (var role : Role.values()) {
            var walk = walks.get(role.words());
            var sent = walk.all().stream().filter(Seen::isOfAnEmptyForm).toList();
            assertThat(sent.isEmpty()).as(role.words()).isEqualTo(role.readsOnly());
            assertThat(sent).allSatisfy(seen -> assertThat(seen.html()).contains("There is a problem"));
            assertThat(walk.all().stream().anyMatch(seen -> seen.html().contains(">Check your answers</h1>")))
                    .as(role.words())
                    .isEqualTo(hasWhatToRecordOn(role));
        }
    }

    /** The agency of the example's focal point owns no action. */
    private static boolean hasWhatToRecordOn(Role role) {
        return !role.readsOnly() && role != Role.AGENCY_FOCAL_POINT;
    }

    private static boolean isOpen(String route, String who) {
        var role = Role.ofClaim(who.replace(' ', '-'));
        if (route.matches("/record|/recorded/.*")) return role.isPresent();
        if (route.endsWith("/check") && route.startsWith("/record/"))
            return role.filter(EveryPageTest::hasWhatToRecordOn).isPresent();
        if (route.startsWith("/record/"))
            return role.filter(one -> !one.readsOnly()).isPresent();
        if (route.equals("/check/erasure")) return role.equals(Optional.of(Role.ADMINISTRATOR));
        if (route.matches("/(check|administration).*"))
            return role.filter(Set.of(Role.ADMINISTRATOR, Role.AUDITOR)::contains)
                    .isPresent();
        if (route.endsWith("/access")) return role.equals(Optional.of(Role.AUDITOR));
        return true;
    }

    /** Of each kind of address that the walks passed by, one; what leads to forms is made for each role by itself. */
    @Test
    void noLinkIsDead() {
        var asked = new HashSet<String>();
        walks.forEach((who, walk) -> walk.seen().values().forEach(seen -> asked.add(asked(who, seen.address()))));
        var dead = new ArrayList<String>();
        walks.forEach((who, walk) -> walk.links().entrySet().stream()
                .filter(link -> !who.equals(Walks.PUBLIC) || !link.getKey().isOf(AFTER_SIGNING_IN))
                .filter(link -> asked.add(asked(who, link.getKey())))
                .toList()
                .parallelStream()
                .filter(link -> walk.browser().get(link.getKey().toString()).statusCode() != 200)
                .map(link -> link.getKey() + ", linked from " + link.getValue() + " for " + who)
                .forEachOrdered(dead::add));
        assertThat(dead).isEmpty();
    }

    private static String asked(String who, Address address) {
        return address.isOf("record") ? who + " " + address.kind() : address.kind();
    }

    @Test
    void whoeverFilteredOrPagedAListLooksAtItAsAtAnotherDayAndComesBackToToday() {
        assertThat(AnotherDay.faultsOf(walks.get(Walks.PUBLIC))).isEmpty();
    }

    @Test
    void everyPageIsValidHtml(@TempDir Path folder) {
        var pages = new LinkedHashMap<String, String>();
        for (var look : looks)
            pages.put(
                    look.who() + " " + look.seen().shape() + " " + look.seen().address(),
                    look.seen().html());
        assertThat(HtmlChecker.faultsOf(pages, folder)).isEmpty();
    }

    @Test
    void noPageIsCutOffOrHasAnAccessibilityFaultOnAPhoneOrADeskWithOrWithoutScript() {
        stage.chromium();
        assertThat(Viewing.faultsOf(looks, walks, stage.pages())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsWrongOnAPageIsFoundWithAndWithoutScript(boolean script) {
        var walk = walks.get(Walks.PUBLIC);
        try (var window = walk.browser().windowIn(stage.chromium())) {
            var sight = new Sight(window, stage.pages(), new HashSet<>());
            sight.show(walk.seen().get("hillford plan"));
            if (script) sight.runScript();
            sight.page().evaluate(FAULTS);
            sight.look();
            assertThat(sight.taken())
                    .extracting(fault -> fault.replaceAll(".* px: (the page is|[^,: ]+).*", "$1"))
                    .contains("image-alt", "color-contrast", "label", "target-size", "the page is");
        }
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
        return page.select(".pl-changed__item").eachAttr("href");
    }
}
