package org.planledger.query.page.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.events.PartnershipEvent.GovernanceRulesSet;
import org.planledger.events.PartnershipEvent.PartnershipRegistered;
import org.planledger.events.RiskEvent.RiskClosed;
import org.planledger.events.RiskEvent.RiskRaised;
import org.planledger.events.RiskEvent.RiskRescored;
import org.planledger.events.Streams;
import org.planledger.ledger.mongo.LedgerOptions;
import org.planledger.ledger.mongo.MongoLedger;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.QueryServiceApplication;
import org.planledger.query.register.Register;
import org.planledger.query.testing.Borough;
import org.planledger.query.testing.Databases;
import org.planledger.query.testing.Given;
import org.planledger.query.testing.Html;
import org.planledger.values.GovernanceRules;
import org.planledger.values.RiskScale;
import org.planledger.values.RiskScale.Band;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The risk register, drawn on the scale of the partnership. */
@SpringBootTest(classes = QueryServiceApplication.class, properties = "spring.config.name=query-service")
@AutoConfigureMockMvc
class RiskPagesTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static long newest;

    @Autowired
    private MockMvc browser;

    @Autowired
    private Register register;

    @DynamicPropertySource
    static void databases(DynamicPropertyRegistry settings) {
        Databases.of(MONGO, settings);
    }

    @BeforeAll
    static void aRegisterOnAScaleOfTwoByThree() {
        try (var ledger = MongoLedger.open(MONGO.database(), LedgerOptions.defaults(), Clock.systemUTC())) {
            var given = Given.on(ledger);
            var borough = new Borough(given).on("2021-01-04").registered();
            raise(borough, "old", "Flood", "Almost certain", "Severe");
            borough.partnership(scale());
            raise(borough, "a", "Funding", "Maybe", "Large");
            raise(borough, "b", "Staff", "maybe", "Large");
            raise(borough, "c", "Data", "Rare", "Small");
            borough.on("2021-03-01").tells(Streams.risk("b"), new RiskRescored("b", "Rare", "Large"));
            borough.tells(Streams.risk("c"), new RiskClosed("c"));
            given.event(
                    Streams.partnership("hillford"),
                    new PartnershipRegistered("hillford", "Hillford Safer", "Hillford", "Board", "Panel"));
            newest = given.position();
        }
    }

    private static void raise(Borough borough, String id, String title, String likelihood, String impact) {
        borough.tells(Streams.risk(id), new RiskRaised(id, Borough.CSP, null, null, title, null, likelihood, impact));
    }

    private static GovernanceRulesSet scale() {
        var usual = GovernanceRules.USUAL;
        var scale = new RiskScale(
                List.of("Rare", "Maybe"),
                List.of("Small", "Medium", "Large"),
                List.of(new Band("Calm", 1), new Band("Storm", 5)));
        var rules = new GovernanceRules(
                List.of(), usual.responseDays(), usual.reportingYear(), scale, List.of(), List.of());
        return new GovernanceRulesSet(Borough.CSP, rules, null, null);
    }

    @BeforeEach
    void caughtUp() {
        assertThat(register.await(newest, Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void theMatrixHasTheLevelsOfThePartnershipAndCountsAndNamesTheOpenRisks() throws Exception {
        var matrix = read(get("/partnership/" + Borough.CSP + "/risks")).select(".pl-matrix");

        assertThat(matrix.select("th").eachText())
                .containsExactly("Likelihood", "Small", "Medium", "Large", "Maybe", "Rare");
        assertThat(matrix.select("tbody tr").eachText())
                .containsExactly("Maybe Calm Calm Storm 1 risk Funding", "Rare Calm Calm Calm 1 risk Staff");
        assertThat(matrix.select("a").eachAttr("href")).containsExactly("/risk/a", "/risk/b");
    }

    @Test
    void theMovementIsDrawnAndToldFromTheFirstRatingToTheOneThatHolds() throws Exception {
        var figure = read(get("/partnership/" + Borough.CSP + "/risks")).select("figure");

        assertThat(figure.select("tbody tr").eachText())
                .contains(
                        "3 Staff Maybe, Large: 6 (4 January 2021) Rare, Large: 3 (1 March 2021) Down, rated again once",
                        "2 Funding Maybe, Large: 6 (4 January 2021) Maybe, Large: 6 (4 January 2021) Not rated again");
        assertThat(figure.select("line[marker-end]")).hasSize(1);
        assertThat(figure.select("desc").text()).startsWith("1 of 3 open risks");
    }

    @Test
    void aRiskOfAnEarlierScaleIsNamedBesideTheMatrixAndAClosedOneInTheListAlone() throws Exception {
        var page = read(get("/partnership/" + Borough.CSP + "/risks"));

        assertThat(page.text()).contains("Rated on an earlier scale, and so without a place in the matrix: Flood.");
        assertThat(page.select("tr:contains(Data)").text()).contains("Calm 1", "Closed");
    }

    @Test
    void theListOfRisksIsFilteredAndSortedAndTheMatrixStaysWhole() throws Exception {
        var page = read(get("/partnership/" + Borough.CSP + "/risks?status=CLOSED"));

        assertThat(risks(page)).containsExactly("Data");
        assertThat(page.select(".pl-matrix").text()).contains("Funding", "Staff");
        assertThat(risks(read(get("/partnership/" + Borough.CSP + "/risks?sort=-risk"))))
                .containsExactly("Staff", "Funding", "Flood", "Data");
        assertThat(risks(read(get("/partnership/" + Borough.CSP + "/risks?sort=-impact"))))
                .as("the gravest first, and last what was rated on an earlier scale")
                .containsExactly("Staff", "Funding", "Data", "Flood");
        assertThat(risks(read(get("/partnership/" + Borough.CSP + "/risks?likelihood=Rare&movement=Down"))))
                .containsExactly("Staff");
    }

    private static List<String> risks(Document page) {
        return page.select(".pl-table tbody th").eachText();
    }

    @Test
    void anEmptyRegisterSaysWhoMayRaiseTheFirstRiskAndLeadsThoseWhoMay() throws Exception {
        var address = "/partnership/hillford/risks";

        assertThat(read(get(address)).text()).contains("No risk is recorded yet", "Almost certain");
        assertThat(read(get(address).with(recorderOf("hillford")))
                        .select("main a")
                        .eachAttr("href"))
                .contains("/record/RaiseRisk?partnershipId=hillford");
        assertThat(read(get(address).with(recorderOf(Borough.CSP)))
                        .select("main a")
                        .eachAttr("href"))
                .doesNotContain("/record/RaiseRisk?partnershipId=hillford");
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor recorderOf(String partnership) {
        return oidcLogin()
                .idToken(token -> token.claim("partnerships", List.of(partnership)))
                .authorities(new SimpleGrantedAuthority("ROLE_executive-recorder"));
    }

    private Document read(MockHttpServletRequestBuilder request) throws Exception {
        var answer = browser.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(Html.faultsOf(answer.getContentAsString())).isEmpty();
        return Jsoup.parse(answer.getContentAsString());
    }
}
