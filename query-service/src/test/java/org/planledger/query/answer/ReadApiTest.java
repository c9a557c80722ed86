package org.planledger.query.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.QueryServiceApplication;
import org.planledger.query.testing.Borough;
import org.planledger.query.testing.Databases;
import org.planledger.query.testing.Given;
import org.planledger.query.testing.Html;
import org.planledger.query.testing.Service;
import org.planledger.query.testing.Tokens;
import org.planledger.values.Body;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The read API over HTTP. */
@SpringBootTest(
        classes = QueryServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=query-service")
@Import(Tokens.class)
class ReadApiTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final String PLAN = "/api/plans/borough-2020";
    private static long reviewed;
    private static long newest;

    @LocalServerPort
    private int port;

    private Service service;

    @DynamicPropertySource
    static void databases(DynamicPropertyRegistry settings) {
        Databases.of(MONGO, settings);
    }

    @BeforeAll
    static void aBorough() {
        try (var ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC())) {
            var given = Given.on(ledger);
            var borough = new Borough(given)
                    .on("2020-04-01")
                    .registered()
                    .admits("council", "Borough Council")
                    .admits("police", "County Police")
                    .drafts("borough-2020", "2020", "2024")
                    .adds("borough-2020", "t1", 1, "Domestic abuse")
                    .adds("borough-2020", "t2", 2, "Town centre")
                    .assigns("borough-2020", "t1", "council", "Public Health")
                    .bringsIntoEffect("borough-2020")
                    .proposes("r-a", "A", "Lay members")
                    .meets("m-1", "2021-03-11")
                    .agenda("m-1", "8.1", "Theme report", "borough-2020", "t1")
                    .opens("rev-1", "Review of 2021");
            borough.closes("rev-1").opens("rev-2", "Review of 2022");
            reviewed = given.position() - 1;
            borough.on("2021-06-12")
                    .rewords("borough-2020", "t1", 1, "Abuse")
                    .rewords("borough-2020", "t1", 1, "Abuse at home")
                    .adopts("r-a", Body.COMMITTEE)
                    .achieves("borough-2020", "t2", "a1", "Fines");
            newest = given.position();
        }
    }

    @BeforeEach
    void caughtUp() {
        service = new Service(port);
        assertThat(service.get("/api/partnerships?minPosition=" + newest).status())
                .isEqualTo(200);
    }

    @Test
    void everyAnswerSaysWhereItStands() {
        var answer = service.get("/api/partnerships");

        assertThat(answer.header("Ledger-Position")).isEqualTo(Long.toString(newest));
        assertThat(answer.at("/position")).isEqualTo(Long.toString(newest));
        assertThat(answer.at("/items/0/id")).isEqualTo("partnership/borough-csp");
        assertThat(answer.at("/items/0/fields/name")).isEqualTo("Borough Community Safety Partnership");
    }

    @ParameterizedTest
    @CsvSource({
        "plans, plan/borough-2020",
        "members, member/borough-csp/council",
        "recommendations, recommendation/r-a",
        "meetings, meeting/m-1",
        "agenda-items, agenda-item/m-1/8.1",
        "reviews, review/rev-1"
    })
    void listsWhatBelongsToAPartnership(String kind, String first) {
        assertThat(service.get("/api/partnerships/borough-csp/" + kind).at("/items/0/id"))
                .isEqualTo(first);
    }

    @Test
    void showsThePlanOnAPage() {
        var plan = service.get(PLAN);

        assertThat(plan.at("/plan/fields/status")).isEqualTo("IN_EFFECT");
        assertThat(plan.all("/themes", "/theme/fields/title")).containsExactly("Abuse at home", "Town centre");
        assertThat(plan.at("/themes/0/leads/0")).isEqualTo("Borough Council, Public Health");
        assertThat(plan.at("/themes/1/achievements")).isEqualTo("1");
        assertThat(plan.at("/counts/themesWithoutLead")).isEqualTo("1");
        assertThat(plan.at("/warnings/0/code")).isEqualTo("theme-without-lead");
        assertThat(plan.at("/warnings/0/item")).isEqualTo("theme/borough-2020/t2");
    }

    @Test
    void showsThePlanAsAtADate() {
        var plan = service.get(PLAN + "?asAt=2021-03");

        assertThat(plan.all("/themes", "/theme/fields/title")).containsExactly("Domestic abuse", "Town centre");
        assertThat(plan.at("/counts/achievements")).isEqualTo("0");
    }

    @Test
    void aThemeSaysItsVersionForTheForm() {
        assertThat(service.get("/api/items/theme/borough-2020/t1").at("/item/version"))
                .isEqualTo("5");
    }

    @Test
    void tellsAHistoryOldestFirst() {
        var history = service.get("/api/history/theme/borough-2020/t1");

        assertThat(history.all("/changes", "/entry/event"))
                .containsExactly("ThemeAdded", "ThemeLeadAssigned", "ThemeReworded", "ThemeReworded");
        assertThat(history.at("/changes/3/fields/1/before")).isEqualTo("Abuse");
        assertThat(history.at("/changes/3/fields/1/after")).isEqualTo("Abuse at home");
    }

    @Test
    void tellsOneEntryWithTheHashOfItsLine() {
        var entry = service.get("/api/entries/" + newest);

        assertThat(entry.at("/entry/sentence")).isEqualTo("The achievement Fines was recorded under Town centre");
        assertThat(entry.at("/entry/leafHash")).hasSize(64);
        assertThat(entry.at("/entry/envelope/authority/reference")).isEqualTo("Minute 4.2");
    }

    @Test
    void twoRewordingsAreOneNetChange() {
        var changes = service.get("/api/partnerships/borough-csp/changes?since=rev-1");

        assertThat(changes.at("/since/position")).isEqualTo(Long.toString(reviewed));
        assertThat(changes.at("/accounts/entries")).isEqualTo(Long.toString(newest - reviewed));
        var theme = changes.node("/groups")
                .valueStream()
                .flatMap(group -> group.at("/items").valueStream())
                .filter(item -> item.at("/item").asString().equals("theme/borough-2020/t1"))
                .findFirst()
                .orElseThrow();
        assertThat(theme.at("/net").size()).isEqualTo(1);
        assertThat(theme.at("/net/0/before").asString()).isEqualTo("Domestic abuse");
        assertThat(theme.at("/net/0/after").asString()).isEqualTo("Abuse at home");
        assertThat(theme.at("/lines/0/change").asString()).isEqualTo("REWORDED");
        assertThat(theme.at("/lines/0/steps").size()).isEqualTo(2);
        assertThat(theme.at("/added").asBoolean()).isFalse();
    }

    @Test
    void sinceTheLastReviewIsTheDefault() {
        assertThat(service.get("/api/partnerships/borough-csp/changes").at("/since/review"))
                .isEqualTo("review/rev-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2019", "date:2019", "position:0"})
    void changesSinceTheBeginningHoldEveryEntry(String since) {
        assertThat(service.get("/api/partnerships/borough-csp/changes?since=" + since)
                        .at("/accounts/entries"))
                .isEqualTo(Long.toString(newest));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/plans/borough-2020?asAt=yesterday, asAt",
        "/api/plans/borough-2020?asAt=2021-02-30, asAt",
        "/api/plans/borough-2020?knownOn=2021-13, knownOn",
        "/api/plans/borough-2020?knownOn=2021-01-01T99, knownOn",
        "/api/plans/borough-2020?position=-1, position",
        "/api/plans/borough-2020?minPosition=many, minPosition",
        "/api/entries/first, position",
        "/api/partnerships/borough-csp/changes?since=rev-2, since",
        "/api/partnerships/borough-csp/changes?since=x:1, since",
        "/api/partnerships/borough-csp/changes?since=5&to=2, to",
        "/api/partnerships/borough-csp/changes?since=2023-06-01&to=2022-01-01, to"
    })
    void aParameterThatMakesNoSenseIsNamed(String path, String parameter) {
        var answer = service.get(path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/type")).isEqualTo("urn:planledger:problem:invalid-field");
        assertThat(answer.at("/field")).isEqualTo(parameter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/partnerships/nowhere",
                "/api/partnerships/nowhere/members",
                "/api/partnerships/nowhere/changes",
                "/api/partnerships/borough-csp/secrets",
                "/api/partnerships/borough-csp/changes?since=rev-9",
                "/api/plans/none",
                "/api/plans/none/themes",
                "/api/plans/borough-2020?position=1",
                "/api/items/theme/borough-2020/t9",
                "/api/items/nonsense",
                "/api/history/theme/borough-2020/t9",
                "/api/entries/0"
            })
    void whatThereIsNotIsNotFound(String path) {
        var answer = service.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.at("/type")).isEqualTo("urn:planledger:problem:not-found");
    }

    @Test
    void aPositionBeyondTheHeadIsWaitedForAndThenSaidToBeBehind() {
        var answer = service.get(PLAN + "?minPosition=" + (newest + 1));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.at("/position")).isEqualTo(Long.toString(newest));
        assertThat(answer.header("Ledger-Position")).isEqualTo(Long.toString(newest));
    }

    @Test
    void anAnswerThatIsKnownIsNotSentAgain() {
        var tag = service.get(PLAN).header("ETag");
        assertThat(tag)
                .as("overdue is another answer on the next day")
                .contains(LocalDate.now(Parameters.LONDON).toString());

        assertThat(service.get(PLAN, "If-None-Match", tag).status()).isEqualTo(304);
    }

    @Test
    void anAnswerThatIsLevelWithTheLedgerIsNotSaidToBeBehind() {
        await().untilAsserted(() ->
                assertThat(service.get(PLAN).header("Ledger-Behind")).isEmpty());
    }

    @Test
    void saysHowFarTheRegisterIs() {
        var status = service.get("/api/status");

        assertThat(status.at("/state")).isEqualTo("current");
        assertThat(status.at("/head")).isEqualTo(Long.toString(newest));
    }

    /** It may run in another process, of which this one knows by the register's documents alone. */
    @Test
    void whileTheRegisterIsBuiltAnewEveryAnswerSaysSo() {
        var register =
                MONGO.client().getDatabase(MONGO.databaseName() + "-views").getCollection("register");
        assertThat(service.get(PLAN).header("Ledger-Rebuilding")).isEmpty();
        register.insertMany(List.of(
                new Document("_id", "rebuild").append("owner", "another").append("until", Long.MAX_VALUE),
                new Document("_id", "generation_2").append("position", 3L)));
        try {
            var status = service.get("/api/status");
            assertThat(status.at("/state")).isEqualTo("rebuilding");
            assertThat(status.at("/rebuilt")).isEqualTo("3");
            await().untilAsserted(() ->
                    assertThat(service.get(PLAN).header("Ledger-Rebuilding")).isEqualTo("3"));
            assertThat(service.get("/api/partnerships").header("Ledger-Rebuilding"))
                    .isEqualTo("3");
            assertThat(service.get("/plan/borough-2020", "Accept", "text/html").body())
                    .contains("is being built anew from the ledger: 3 of %d entries so far".formatted(newest));
        } finally {
            register.deleteMany(Filters.in("_id", "rebuild", "generation_2"));
        }
        assertThat(service.get("/api/status").at("/state")).isEqualTo("current");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/partnerships", "/api/plans/borough-2020", "/api/status"})
    void nothingCanBeChangedHere(String path) {
        for (var method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            var answer = service.send(method, path);
            assertThat(answer.status()).isEqualTo(405);
            assertThat(answer.at("/type")).isEqualTo("urn:planledger:problem:method-not-allowed");
            assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
        }
        assertThat(service.get("/api/status").at("/head"))
                .as("nothing was recorded")
                .isEqualTo(Long.toString(newest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/nothing",
                "/api/nothing?asat=2019",
                "/api/status/x",
                "/api/items",
                "/api/partnerships/a/b/c"
            })
    void whereNothingIsIsNotFoundForAnybody(String path) {
        for (var answer : List.of(
                service.get(path),
                service.get(path, "Accept", "text/html"),
                service.get(path, "Authorization", "Bearer " + Service.token("theme-lead")))) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.at("/type")).isEqualTo("urn:planledger:problem:not-found");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/html", "text/plain", "application/json;q=0"})
    void whoAcceptsNoJsonIsToldSoInJson(String accepted) {
        for (var path : List.of(PLAN, "/api/status", "/openapi.json")) {
            var answer = service.get(path, "Accept", accepted);

            assertThat(answer.status()).as(path).isEqualTo(406);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.at("/type")).isEqualTo("urn:planledger:problem:not-acceptable");
        }
    }

    /** By the judgement of an independent reader it is OpenAPI, and by that of a validator it says what is answered. */
    @Test
    void theDescriptionSaysWhatHolds() {
        var document = service.get("/openapi.json").node("");

        var read = new OpenAPIV3Parser().readContents(document.toString(), null, new ParseOptions());
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths().keySet())
                .contains("/api/plans/{id}", "/api/items/{kind}/{id}", "/api/partnerships/{id}/changes", "/api/status");
        for (var one : List.of(
                List.of("/api/plans/{id}", PLAN),
                List.of("/api/plans/{id}/{kind}", PLAN + "/themes"),
                List.of("/api/partnerships", "/api/partnerships"),
                List.of("/api/partnerships/{id}", "/api/partnerships/borough-csp"),
                List.of("/api/partnerships/{id}/changes", "/api/partnerships/borough-csp/changes?since=0"),
                List.of("/api/items/{kind}/{within}/{id}", "/api/items/theme/borough-2020/t1"),
                List.of("/api/history/{kind}/{within}/{id}", "/api/history/theme/borough-2020/t1"),
                List.of("/api/entries/{position}", "/api/entries/1"),
                List.of("/api/status", "/api/status")))
            assertThat(faults(document, one.get(0), service.get(one.get(1)).node("")))
                    .as(one.get(1))
                    .isEmpty();
    }

    private static List<com.networknt.schema.Error> faults(JsonNode document, String path, JsonNode answer) {
        var schema = document.deepCopy();
        var wanted = schema.path("paths").path(path).at("/get/responses/200/content/application~1json/schema");
        assertThat(wanted.isMissingNode()).as(path).isFalse();
        ((ObjectNode) schema).remove("openapi");
        ((ObjectNode) schema).setAll((ObjectNode) wanted);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAN + "?asAt=%ff", PLAN + "?%ff=1", "/api/nothing?a=%zz"})
    void aParameterThatCannotBeDecodedIsRefused(String path) {
        var answer = service.raw(path);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("urn:planledger:problem:bad-request");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/plans/borough-2020?asat=2019, asat",
        "/api/plans/borough-2020?as_at=2019, as_at",
        "/api/plans/borough-2020?since=2019, since",
        "/api/plans/borough-2020?asAt=2019&asAt=2021, asAt",
        "/api/partnerships/borough-csp/changes?since=2019&since=2020, since",
        "/api/partnerships?minPosition=1&minPosition=2, minPosition",
        "/api/status?asAt=2019, asAt"
    })
    void aParameterThatIsNotKnownOrGivenTwiceIsNamed(String path, String parameter) {
        aParameterThatMakesNoSenseIsNamed(path, parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/record", "/as-at?go=1&back=/"})
    void aRedirectNeverGoesToTheHostThatTheRequestNames(String path) {
        var answer = service.raw(path, "Host: elsewhere.test", "X-Forwarded-Host: elsewhere.test");

        assertThat(answer)
                .startsWith("HTTP/1.1 302")
                .containsIgnoringCase("location: /")
                .doesNotContain("elsewhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/plans/%00", "/api/plans/..%2f"})
    void whatTheContainerRefusesOfTheApiIsAProblemToo(String path) {
        assertThat(service.raw(path))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "urn:planledger:problem:bad-request")
                .doesNotContainIgnoringCase("tomcat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/theme/%00", "/..%2fplan", "/api/[x]<>", "/history/%zz"})
    void anAddressThatTheContainerRefusesIsAnsweredByAPage(String path) {
        var answer = service.raw(path);

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("This address cannot be understood", "Go to the home page")
                .doesNotContainIgnoringCase("tomcat");
        assertThat(Html.faultsOf(answer.substring(answer.indexOf("<!DOCTYPE")))).isEmpty();
    }

    @Test
    void anAddressThatIsLongerThanIsTakenIsAnsweredByAPageThatSaysHowToGoOn() {
        var answer = service.raw("/partnership/borough-csp/trail?text=" + "long".repeat(5_000));

        assertThat(answer)
                .startsWith("HTTP/1.1 414")
                .contains("That was too long", "cannot be given back", "Go to the home page")
                .doesNotContainIgnoringCase("tomcat");
        assertThat(Html.faultsOf(answer.substring(answer.indexOf("<!DOCTYPE")))).isEmpty();
    }

    @Test
    void anAddressOfTheApiThatIsLongerThanIsTakenIsRefusedAsSuchToo() {
        assertThat(service.raw("/api/partnerships/borough-csp/trail?text=" + "long".repeat(5_000)))
                .startsWith("HTTP/1.1 414");
    }

    @Test
    void headersThatAreLongerThanIsTakenAreNotBlamedOnTheAddress() {
        String[] headers = {"Host: localhost", "Cookie: kept=" + "long".repeat(5_000)};
        var page = service.raw("/plan/borough-2020", headers);

        assertThat(page)
                .startsWith("HTTP/1.1 431")
                .contains("cookies of this site")
                .doesNotContain("shorten it");
        assertThat(Html.faultsOf(page.substring(page.indexOf("<!DOCTYPE")))).isEmpty();
        assertThat(service.raw("/api/plans/borough-2020", headers))
                .startsWith("HTTP/1.1 431")
                .contains("application/problem+json", "The headers of the request");
    }

    @Test
    void anAuditorMayCheckTheViewsAndThePublicMayNot() {
        var check = service.get("/api/check/views", "Authorization", "Bearer " + Service.token("auditor"));

        assertThat(check.at("/equal")).isEqualTo("true");
        assertThat(check.at("/position")).isEqualTo(Long.toString(newest));
        assertThat(service.get("/api/check/views").status()).isEqualTo(401);
        assertThat(service.get("/api/check/views", "Authorization", "Bearer " + Service.token("theme-lead"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aBadTokenIsRefused() {
        var answer = service.get("/api/partnerships", "Authorization", "Bearer nonsense");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.at("/type")).isEqualTo("urn:planledger:problem:not-signed-in");
    }

    @Test
    void thePublicLearnsOnlyThatTheServiceIsWell() {
        var health = service.get("/actuator/health");

        assertThat(health.at("/status")).isEqualTo("UP");
        assertThat(health.node("/components").isMissingNode()).isTrue();
        assertThat(service.get("/actuator/env").status()).isEqualTo(401);
    }

    @Test
    void anAdministratorLearnsTheLag() {
        var health = service.get("/actuator/health", "Authorization", "Bearer " + Service.token("administrator"));

        assertThat(health.at("/components/register/details/lag")).isEqualTo("0");
        assertThat(health.at("/components/ledger/details/position")).isEqualTo(Long.toString(newest));
    }
}
