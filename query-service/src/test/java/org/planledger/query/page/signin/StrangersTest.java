package org.planledger.query.page.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.QueryServiceApplication;
import org.planledger.query.testing.Databases;
import org.planledger.query.testing.Html;
import org.planledger.query.testing.Service;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** What the running service takes from whom, behind a proxy: sessions, cookies and forms. */
@SpringBootTest(
        classes = QueryServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=query-service", "server.forward-headers-strategy=native"})
@AutoConfigureMockMvc
class StrangersTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static final String TEXT = "application/x-www-form-urlencoded";
    private static final String FILE = "multipart/form-data; boundary=x";

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvc browser;

    private Service service;

    @DynamicPropertySource
    static void databases(DynamicPropertyRegistry settings) {
        Databases.of(MONGO, settings);
    }

    @BeforeEach
    void running() {
        service = new Service(port);
    }

    @Test
    void theCookieThatKeepsPeopleSignedInIsSecureWhereTheProxySaysThatTheBrowserSpeaksHttps() {
        var https = service.get("/record", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "plans.example.org");

        assertThat(cookies(https))
                .singleElement()
                .asString()
                .startsWith("PLANLEDGER=")
                .contains("; Secure", "; HttpOnly", "; SameSite=Lax");
        assertThat(cookies(service.get("/record"))).singleElement().asString().doesNotContain("Secure");
    }

    @Test
    void signingInLeadsBackToTheAddressThatTheProxyNames() {
        var answer = service.get(
                "/oauth2/authorization/planledger",
                "X-Forwarded-Proto",
                "https",
                "X-Forwarded-Host",
                "plans.example.org",
                "X-Forwarded-Port",
                "443");

        assertThat(answer.header("Location")).contains("redirect_uri=https://plans.example.org/login/");
    }

    @Test
    void theMarkOfWhoWasSignedInIsSecureToo() throws Exception {
        var mark = browser.perform(get("/still-here").secure(true).with(oidcLogin()))
                .andReturn()
                .getResponse()
                .getHeader("Set-Cookie");

        assertThat(mark).startsWith("PLANLEDGER_BEEN=").contains("; Secure", "; HttpOnly", "; SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nonsense", "/", "/record-keeping", "/sign-in-problem", "/error", "/still-here"})
    void noSessionBeginsWhereSigningInHelpsNobody(String address) {
        assertThat(cookies(service.get(address))).isEmpty();
    }

    @Test
    void aFormOfSomebodyWhoNeverWasSignedInBeginsNoSession() {
        var answer = service.post("/record/RaiseRisk", TEXT, bytes("command.title=Anything&commandId=a"));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo("/oauth2/authorization/planledger");
        assertThat(cookies(answer)).noneMatch(cookie -> cookie.startsWith("PLANLEDGER="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/record/RaiseRisk", "/", "/nonsense", "/api/partnerships"})
    void nobodyWaitsForAFormThatSomebodyBeginsToSendWhoNeverWasSignedIn(String address) {
        assertThat(service.begun(address, 100_000, "a=", "Cookie: PLANLEDGER_BEEN=1795345234.forged"))
                .startsWith("HTTP/1.1 ");
    }

    @Test
    void aFileThatIsFarTooLargeIsToldOfOnAPageThatLeadsBack() throws Exception {
        var page = unread("/record/AttachEvidence", FILE, file("a.txt", 34 << 20), 413);

        assertThat(page).contains("The file that you chose is too large: with it, the form has 34 MB.");
    }

    @Test
    void aTextThatIsFarTooLongIsToldOfOnAPageThatLeadsBack() throws Exception {
        var page = unread("/record/RaiseRisk", TEXT, bytes("command.title=" + "x".repeat(3_000_000)), 413);

        assertThat(page).contains("The text that you typed is too long: with it, the form has 2 MB.");
    }

    @Test
    void moreBoxesThanAreTakenAreNotBlamedOnTheAddress() throws Exception {
        assertThat(unread("/record/RaiseRisk", TEXT, bytes("a=1&".repeat(1_500)), 400))
                .contains("It has more boxes than the service takes.");
        var box = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n";
        assertThat(unread("/record/AttachEvidence", FILE, bytes(box.repeat(1_500) + "--x--\r\n"), 413, 400))
                .contains("It has more boxes than the service takes.");
    }

    @Test
    void aTextThatIsNotOfABrowserIsNotBlamedOnTheAddress() throws Exception {
        assertThat(unread("/record/RaiseRisk", TEXT, bytes("a=%ff"), 400)).contains("is not text in UTF-8");
    }

    @Test
    void aNameThatNoFileMayHaveIsToldOf() throws Exception {
        assertThat(unread("/record/AttachEvidence", FILE, file("a\0.pdf", 10), 400))
                .contains("The name of the file has a character in it that no name may have.");
    }

    private String unread(String address, String type, byte[] form, Integer... statuses) throws Exception {
        var mark = browser.perform(get("/still-here").with(oidcLogin()))
                .andReturn()
                .getResponse()
                .getCookie("PLANLEDGER_BEEN");
        var answer = service.post(address, type, form, "Cookie", "PLANLEDGER_BEEN=" + mark.getValue());
        assertThat(answer.status()).isIn((Object[]) statuses);
        assertThat(Html.faultsOf(answer.body())).isEmpty();
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("h1").text()).isNotBlank();
        assertThat(page.select("main a").eachAttr("href")).contains(address, "/");
        return page.select("main").text();
    }

    private static byte[] file(String name, int length) {
        var form = new byte[length + 200];
        var head = bytes("--x\r\nContent-Disposition: form-data; name=\"command.attachment\"; filename=\"" + name
                + "\"\r\n\r\n");
        var foot = bytes("\r\n--x--\r\n");
        System.arraycopy(head, 0, form, 0, head.length);
        System.arraycopy(foot, 0, form, form.length - foot.length, foot.length);
        return form;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cookies(Service.Answer answer) {
        return answer.response().headers().allValues("Set-Cookie");
    }
}
