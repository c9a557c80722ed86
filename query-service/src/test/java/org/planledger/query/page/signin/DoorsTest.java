package org.planledger.query.page.signin;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.query.QueryServiceApplication;
import org.planledger.query.register.ItemKind;
import org.planledger.query.testing.Databases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.WebAttributes;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who gets in where. */
@SpringBootTest(classes = QueryServiceApplication.class, properties = "spring.config.name=query-service")
@AutoConfigureMockMvc
class DoorsTest {
    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    @Autowired
    private MockMvc browser;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping pages;

    @DynamicPropertySource
    static void databases(DynamicPropertyRegistry settings) {
        Databases.of(MONGO, settings);
    }

    @Test
    void everyPageForbidsWhatComesFromElsewhereAndInlineScript() throws Exception {
        browser.perform(get("/sign-in-problem"))
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Content-Security-Policy",
                                allOf(
                                        containsString("default-src 'self'"),
                                        containsString("script-src 'self';"),
                                        containsString("form-action 'self' http://sign-in.test:9000"),
                                        containsString("frame-ancestors 'none'"),
                                        not(containsString("unsafe")))))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    @Test
    void aProblemWithSigningInIsToldInWords() throws Exception {
        browser.perform(get("/sign-in-problem"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Signing in did not work")));
    }

    @Test
    void recordingLeadsToTheProviderWithAProofKey() throws Exception {
        browser.perform(get("/record"))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/oauth2/authorization/planledger"));
        browser.perform(get("/oauth2/authorization/planledger"))
                .andExpect(status().is3xxRedirection())
                .andExpect(header().string(
                                "Location",
                                allOf(
                                        startsWith("http://sign-in.test:9000/oauth2/authorize"),
                                        containsString("code_challenge_method=S256"),
                                        containsString("scope=openid"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/plan", "/.env", "/record-keeping", "/PLAN/p1", "/robots.txt"})
    void anAddressThatIsNotNamedIsNotFoundForAnybody(String address) throws Exception {
        browser.perform(get(address)).andExpect(status().isNotFound());
        browser.perform(get(address).with(as("administrator"))).andExpect(status().isNotFound());
        browser.perform(post(address).with(csrf()).with(as("administrator"))).andExpect(status().isNotFound());
        browser.perform(post(address).with(as("administrator"))).andExpect(status().isNotFound());
    }

    @Test
    void whatIsThereAndNotAllowedIsRefusedAndNotHidden() throws Exception {
        for (var address : new String[] {"/check", "/check/erasure", "/administration/people/nowhere", "/proof/ledger"})
            browser.perform(get(address).with(as("theme-lead"))).andExpect(status().isForbidden());
        browser.perform(post("/accessibility").with(csrf()).with(as("administrator")))
                .andExpect(status().isForbidden());
    }

    /** The test's own page: it answers, and no line of the doors names it. */
    @Test
    void aPageThatTheDoorsDoNotNameStaysShut() throws Exception {
        pages.registerMapping(
                RequestMappingInfo.paths("/forgotten")
                        .options(pages.getBuilderConfiguration())
                        .build(),
                new Object(),
                Object.class.getMethod("toString"));
        browser.perform(get("/forgotten").with(as("administrator"))).andExpect(status().isForbidden());
        browser.perform(get("/forgotten")).andExpect(status().isNotFound());
    }

    @Test
    void aFormOfAnOldPageIsToldFromARoleThatDoesNotAllowIt() throws Exception {
        var refused = browser.perform(post("/check/rebuild").with(as("administrator")))
                .andExpect(status().isForbidden())
                .andReturn()
                .getRequest()
                .getAttribute(WebAttributes.ACCESS_DENIED_403);
        browser.perform(get("/error")
                        .accept(MediaType.TEXT_HTML)
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403)
                        .requestAttr(WebAttributes.ACCESS_DENIED_403, refused))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("opened under another sign-in. Go back, load the page")))
                .andExpect(content().string(not(containsString("Your role does not allow it"))));
        browser.perform(get("/error").accept(MediaType.TEXT_HTML).requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403))
                .andExpect(content().string(containsString("Your role does not allow it")));
    }

    @ParameterizedTest
    @EnumSource(ItemKind.class)
    void thePageOfEveryKindOfItemIsForEverybody(ItemKind kind) throws Exception {
        browser.perform(get("/" + kind.slug() + "/x/y").with(oidcLogin())).andExpect(status().is(not(403)));
    }

    @Test
    void theStatementOnAccessibilityIsForEverybodyAndLinkedFromEveryPage() throws Exception {
        browser.perform(get("/accessibility"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("What is known not to work well")));
        browser.perform(get("/sign-in-problem")).andExpect(content().string(containsString("href=\"/accessibility\"")));
    }

    @Test
    void administrationIsForAdministratorsAndAuditors() throws Exception {
        browser.perform(get("/administration")).andExpect(redirectedUrl("/oauth2/authorization/planledger"));
        browser.perform(get("/administration").with(as("theme-lead"))).andExpect(status().isForbidden());
        browser.perform(get("/administration").with(as("auditor")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/record/RegisterPartnership"))));
        browser.perform(get("/administration").with(as("administrator")))
                .andExpect(content().string(containsString("/record/RegisterPartnership")));
        browser.perform(get("/administration/people/nowhere").with(as("auditor")))
                .andExpect(status().isNotFound());
    }

    @Test
    void stayingSignedInIsForThoseWhoAre() throws Exception {
        browser.perform(get("/still-here").with(oidcLogin())).andExpect(status().isNoContent());
        browser.perform(get("/still-here")).andExpect(status().isNotFound());
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor as(String role) {
        return oidcLogin()
                .idToken(token -> token.claim("partnerships", java.util.List.of("*")))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }

    @Test
    void theOperatorsAddressesAskWhoOneIs() throws Exception {
        browser.perform(get("/actuator/env")).andExpect(status().isUnauthorized());
    }

    @Test
    void aFormFromAnotherSiteIsRefused() throws Exception {
        browser.perform(post("/record/AddTheme")
                        .header("Sec-Fetch-Site", "cross-site")
                        .with(oidcLogin()))
                .andExpect(status().isForbidden());
    }

    @Test
    void anOldButtonToSignOutLeadsToAFreshOne() throws Exception {
        browser.perform(post("/sign-out").with(oidcLogin())).andExpect(redirectedUrl("/sign-out"));
        browser.perform(get("/sign-out").with(oidcLogin().idToken(id -> id.claim("role_title", "Committee clerk"))))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("You are still signed in"),
                                containsString("Committee clerk"),
                                containsString("name=\"_csrf\""))));
        browser.perform(post("/sign-out").header("Sec-Fetch-Site", "cross-site").with(oidcLogin()))
                .andExpect(status().isForbidden());
    }

    @Test
    void whoIsSignedOutAlreadyIsToldSo() throws Exception {
        browser.perform(post("/sign-out")).andExpect(redirectedUrl("/sign-out"));
        browser.perform(get("/sign-out"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("You are signed out")));
        browser.perform(get("/sign-in").param("back", "/sign-out").with(oidcLogin()))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void aFormSentAfterTheSessionEndedLeadsToTheProvider() throws Exception {
        browser.perform(post("/record/AddTheme").with(csrf()).param("title", "Night-time economy"))
                .andExpect(redirectedUrl("/oauth2/authorization/planledger"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//elsewhere.test", "https://elsewhere.test", "/\\elsewhere.test", "javascript:alert(1)", "/{x}"
            })
    void signingInNeverLeadsElsewhere(String back) throws Exception {
        browser.perform(get("/sign-in").param("back", back).with(oidcLogin())).andExpect(redirectedUrl("/"));
    }

    @Test
    void signingInLeadsBackToThePageThatOneCameFrom() throws Exception {
        browser.perform(get("/sign-in").param("back", "/plan/p1?asAt=2021-03").with(oidcLogin()))
                .andExpect(redirectedUrl("/plan/p1?asAt=2021-03"));
    }

    @Test
    void theStyleSheetIsServedUnderItsContentsHashAndKeptForAYear() throws Exception {
        var page = browser.perform(get("/sign-in-problem"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var href = page.replaceAll("(?s).*?href=\"(/assets/plan-ledger-[0-9a-f]{32}\\.css)\".*", "$1");
        browser.perform(get(href))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("max-age=31536000")))
                .andExpect(content().string(not(containsString("GDS Transport"))));
    }
}
