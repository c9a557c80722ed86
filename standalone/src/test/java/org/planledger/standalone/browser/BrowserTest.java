package org.planledger.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.standalone.browser.Accessibility.faultsOf;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The try-out as a person sees it in a browser, with script and without. */
@ExtendWith(OnStage.class)
class BrowserTest {
    /** The pixels (96 to the inch) between the margins of an upright sheet of A4. */
    private static final int BETWEEN_MARGINS = 680;

    private final Stage stage;
    private final Chromium chromium;

    BrowserTest(Stage stage) {
        this.stage = stage;
        chromium = stage.chromium();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void somebodySignsInWithOneClickAndOutAgain(boolean script) {
        try (var window = chromium.window(script)) {
            var page = window.newPage();

            signIn(page, "Auditor");

            assertThat(masthead(page)).containsText("Auditor");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign out"))
                    .click();
            assertThat(masthead(page)).containsText("Sign in");
            page.navigate(stage.pages().resolve("/record").toString());
            assertThat(page).hasTitle("Choose who you are – Plan Ledger try-out");
        }
    }

    @ParameterizedTest
    @CsvSource({"true,l24-5,Luton Council", "false,l24-8,Bedfordshire Police"})
    void theExecutiveRecorderAssignsALeadAndSeesItOnTheThemeAndInWhatChanged(
            boolean script, String themeId, String member) {
        try (var window = stage.windowOf("executive recorder", script)) {
            var page = window.newPage();

            page.navigate(at("/theme/luton-2024-2028/" + themeId));
            page.getByText("Assign a lead").click();
            page.getByLabel("A published paper states it").check();
            page.locator("[name='envelope.authority.reference']").fill("Minutes of the Executive, 3 June 2021");
            page.locator("[name='command.lead.memberId']").selectOption(option(member));
            page.getByRole(AriaRole.BUTTON, exactly("Continue")).click();
            assertThat(page.getByRole(AriaRole.HEADING, exactly("Check your answers")))
                    .isVisible();
            assertThat(page.locator("main")).containsText(member);
            if (script) assertThat(faultsOf(page)).isEmpty();
            page.getByRole(AriaRole.BUTTON, exactly("Record this")).click();

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("recorded");
            if (script) assertThat(faultsOf(page)).isEmpty();
            page.navigate(at("/theme/luton-2024-2028/" + themeId));
            assertThat(page.locator("main")).containsText(member);
            assertThat(page.locator("main")).containsText("Executive recorder");
            page.navigate(at("/partnership/luton-csp/changes?since=luton-scrutiny-2021-03-11"));
            assertThat(page.locator("main")).containsText(member);
        }
    }

    @Test
    void aLeadIsReleasedWithAReasonAndGoingBackSendsNothingAgain() {
        try (var window = stage.windowOf("executive recorder", true)) {
            var page = window.newPage();

            page.navigate(at("/record/ReleaseThemeLead?planId=luton-2024-2028&themeId=l24-6"));
            page.locator("[name='command.lead']").selectOption(new SelectOption().setIndex(1));
            onAPaper(page);
            press(page, "Continue");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("say why");
            page.locator("[name='envelope.reason']").fill("The service was reorganised.");
            recordIt(page);
            var recorded = page.url();
            page.goBack();
            page.waitForURL(recorded);

            page.navigate(at("/history/theme/luton-2024-2028/l24-6"));
            assertThat(page.locator("main")).containsText("was released from leading");
            assertThat(page.locator("main")).containsText("The service was reorganised.");
        }
    }

    @Test
    void anAchievementIsCorrectedAndThenWithdrawn() {
        try (var window = stage.windowOf("executive recorder", true)) {
            var page = window.newPage();

            page.navigate(at("/achievement/luton-a14"));
            page.getByText("Correct it").click();
            page.locator("[name='command.title']").fill("A café’s title put right: £5 \ud83c\udf33");
            page.locator("[name='envelope.reason']").fill("The paper was corrected.");
            onAPaper(page);
            recordIt(page);
            page.navigate(at("/achievement/luton-a14"));
            assertThat(page.locator("h1")).containsText("A café’s title put right: £5 \ud83c\udf33");

            page.getByText("Withdraw it").click();
            page.locator("[name='envelope.reason']").fill("It was counted twice.");
            onAPaper(page);
            recordIt(page);
            page.navigate(at("/achievement/luton-a14"));
            assertThat(page.locator("main")).containsText("Withdrawn");
            assertThat(page.locator("main")).containsText("It was counted twice.");
        }
    }

    @Test
    void withScriptTheThemesFollowThePlanThatIsChosen() {
        try (var window = stage.windowOf("executive recorder", true)) {
            var page = window.newPage();

            page.navigate(at("/record/RetireTheme?planId=luton-2024-2028"));
            assertThat(page.getByText("Update the choices below")).isHidden();
            page.locator("[name='envelope.reason']").fill("Kept while the choices follow");
            page.locator("[name='command.planId']").selectOption("luton-2017-2020");

            assertThat(page.locator("[name='command.themeId'] option[value^='l17']")
                            .first())
                    .isAttached();
            assertThat(page.locator("[name='envelope.reason']")).hasValue("Kept while the choices follow");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void evidenceIsAttachedAndAnybodyDownloadsItAsItWas(boolean script) throws IOException {
        var achievement = "/achievement/" + (script ? "luton-a15" : "luton-a16");
        try (var window = stage.windowOf("executive recorder", script)) {
            var page = window.newPage();

            page.navigate(at(achievement));
            page.getByText("Attach evidence").click();
            page.locator("[name='command.title']").fill("What the panel’s café found");
            onAPaper(page);
            choose(page, "panel.pdf", "<html><script>alert(1)</script></html>".getBytes(UTF_8));
            press(page, "Continue");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("A file of this kind cannot be attached.");
            choose(page, "panel.txt", new byte[(10 << 20) + 1]);
            press(page, "Continue");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("it may have at most 10 MB");
            choose(page, "panel.txt", "It was done.".getBytes(UTF_8));
            recordIt(page);
        }
        try (var window = chromium.window(script)) {
            var page = window.newPage();
            page.navigate(at(achievement));
            var link = page.getByRole(
                    AriaRole.LINK, exactly("What the panel’s café found: panel.txt (plain text, 12 bytes)"));
            assertThat(link).isVisible();
            assertThat(page.locator(".pl-timeline")).containsText("panel.txt (plain text, 12 bytes)");

            var download = page.waitForDownload(link::click);

            assertThat(download.suggestedFilename()).isEqualTo("panel.txt");
            assertThat(download.path()).hasContent("It was done.");
        }
    }

    private static void choose(Page page, String name, byte[] bytes) {
        page.locator("[name='command.attachment']")
                .setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
    }

    private static void onAPaper(Page page) {
        page.getByLabel("A published paper states it").check();
        page.locator("[name='envelope.authority.reference']").fill("Report of the Executive");
    }

    private static void recordIt(Page page) {
        press(page, "Continue");
        assertThat(page.getByRole(AriaRole.HEADING, exactly("Check your answers")))
                .isVisible();
        press(page, "Record this");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("recorded");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, exactly(button)).click();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAuditorHasTheLedgerVerifiedAndReadsWhatWasFound(boolean script) {
        try (var window = stage.windowOf("auditor", script)) {
            var page = window.newPage();
            page.navigate(at("/check"));
            page.getByRole(AriaRole.LINK, exactly("Verify the whole ledger now"))
                    .click();
            assertThat(page.locator("main")).containsText("Every entry is hashed anew");
            if (script) assertThat(faultsOf(page)).isEmpty();
            press(page, "Begin");

            Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
                page.navigate(at("/check"));
                assertThat(page.locator("main").textContent())
                        .contains("entries hold: each commit", "Earlier verifications");
            });
            page.getByRole(AriaRole.LINK, exactly("Earlier verifications, as entries of the ledger"))
                    .click();
            assertThat(page.locator("main")).containsText("The whole ledger was verified up to entry");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "executive recorder, AssignThemeLead, ?planId=luton-2024-2028&themeId=l24-5",
        "executive recorder, RecordAchievement, ?planId=luton-2024-2028&themeId=l24-5",
        "executive recorder, SetGovernanceRules, ?partnershipId=luton-csp",
        "committee clerk, RecordDecision, ?meetingId=luton-2021-03-11"
    })
    void aFormThatIsSentEmptySaysWhatIsMissingWithoutAnAccessibilityFault(String role, String command, String query) {
        try (var window = stage.windowOf(role, true)) {
            var page = window.newPage();

            page.navigate(at("/record/" + command + query));
            press(page, "Continue");

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("There is a problem");
            assertThat(faultsOf(page)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"/plan/none, 404", "/nowhere, 404", "/entry/0, 404", "/plan/luton-2024-2028?asAt=soon, 400"})
    void anErrorPageSaysWhatToDoWithoutAnAccessibilityFault(String path, int status) {
        try (var window = chromium.window(true)) {
            var page = window.newPage();

            var answer = page.navigate(at(path));

            assertThat(answer.status()).isEqualTo(status);
            assertThat(page.locator("main a").first()).isVisible();
            assertThat(faultsOf(page)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPictureAndItsTableLieBehindTabsAndAreBothThereWithoutScriptAndOnPaper(boolean script) {
        try (var window = chromium.window(script)) {
            var page = window.newPage();
            page.navigate(at("/plan/hillford-2024-2027/pictures"));
            var picture = page.locator(".pl-figure svg").first();
            var table = page.locator(".pl-figure table").first();
            if (script) {
                assertThat(table).isHidden();
                page.getByRole(AriaRole.TAB, new GetByRoleOptions().setName("Table"))
                        .first()
                        .click();
                assertThat(picture).isHidden();
            } else {
                assertThat(picture).isVisible();
            }
            assertThat(table).isVisible();

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(picture).isVisible();
            assertThat(table).isVisible();
        }
    }

    /** A part that is wider than the sheet makes the browser print the whole paper smaller. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plan/hillford-2024-2027",
                "/plan/hillford-2024-2027/pictures",
                "/plan/hillford-2024-2027/replay",
                "/partnership/hillford-example/risks"
            })
    void onPaperNothingIsWiderThanItsSheet(String paper) {
        try (var window = chromium.window(true)) {
            var page = window.newPage();
            page.setViewportSize(BETWEEN_MARGINS, 1000);
            page.navigate(at(paper));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(BETWEEN_MARGINS);
        }
    }

    @Test
    void anOpenPageSaysThatEntriesWereRecordedAndShowsThemWhenAsked() {
        try (var reading = chromium.window(true);
                var recording = stage.windowOf("executive recorder", true)) {
            var open = reading.newPage();
            open.navigate(at("/achievement/luton-a17"));
            var news = open.getByText("Entries were recorded since you opened this page.");
            assertThat(news).isHidden();

            var page = recording.newPage();
            page.navigate(at("/achievement/luton-a17"));
            page.getByText("Withdraw it").click();
            page.locator("[name='envelope.reason']").fill("It was counted twice.");
            onAPaper(page);
            recordIt(page);

            assertThat(news).isVisible();
            assertThat(faultsOf(open)).isEmpty();
            assertThat(open.locator("main")).not().containsText("It was counted twice.");
            open.getByText("Show the new state").click();
            assertThat(open.locator("main")).containsText("It was counted twice.");
            assertThat(news).isHidden();
        }
    }

    @Test
    void beforeTheSessionEndsADialogSaysSoAndStayingBeginsItAnew() {
        try (var window = stage.windowOf("auditor", true)) {
            var page = window.newPage();
            page.clock().install();
            page.navigate(at("/"));
            var dialog = page.getByRole(AriaRole.DIALOG);
            assertThat(dialog).isHidden();

            long seconds = Long.parseLong(page.locator("[data-seconds]").getAttribute("data-seconds"));
            page.clock().fastForward(Duration.ofSeconds(seconds - 100).toMillis());

            assertThat(dialog).containsText("You will be signed out soon");
            assertThat(faultsOf(page)).isEmpty();
            press(page, "Stay signed in");
            assertThat(dialog).isHidden();
        }
    }

    @Test
    void whoSignsInAgainFromTheDialogFindsWhatWasTyped() {
        try (var window = stage.windowOf("executive recorder", true)) {
            var page = window.newPage();
            page.clock().install();
            page.navigate(at("/record/RaiseRisk?partnershipId=luton-csp"));
            page.locator("[name='command.title']").fill("Typed before the session ended");
            window.clearCookies(new ClearCookiesOptions().setName("PLANLEDGER"));
            page.clock().fastForward(Duration.ofHours(1).toMillis());

            press(page, "Sign in again");

            assertThat(page.locator("main")).containsText("What you had typed is here.");
            assertThat(page.locator("[name='command.title']")).hasValue("Typed before the session ended");
        }
    }

    private void signIn(Page page, String title) {
        page.navigate(at("/"));
        page.getByRole(AriaRole.LINK, exactly("Sign in")).click();
        assertThat(page.locator("main")).containsText("These people exist only in the try-out");
        page.getByRole(AriaRole.BUTTON, exactly(title)).click();
        assertThat(masthead(page)).containsText(title);
    }

    private static Locator masthead(Page page) {
        return page.locator("header").first();
    }

    private static SelectOption option(String label) {
        return new SelectOption().setLabel(label);
    }

    private static GetByRoleOptions exactly(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }

    private String at(String path) {
        return stage.pages().resolve(path).toString();
    }
}
