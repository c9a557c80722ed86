package org.planledger.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people come for, from the home page on and by what the pages say. */
@ExtendWith(OnStage.class)
class JourneysTest {
    private static final String LUTON = "Luton Community Safety Partnership";

    private static final String HILLFORD = "Hillford Community Safety Partnership (example)";

    private static final String EXECUTIVE = "Community Safety Partnership Executive";
    private static final String MEETING = EXECUTIVE + ": 3 June 2021";

    private final Stage stage;

    JourneysTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void anExecutiveRecordsTheFiveDecisionsOfAMeeting() {
        var wordings = List.of(
                "That the plan be agreed.",
                "That the risk register be noted.",
                "That the bid be agreed.",
                "That the venue be referred to the town board.",
                "That item 9 be deferred.");
        as("executive recorder", person -> {
            person.followUnder(LUTON, "meetings").follow("Schedule a meeting");
            person.onThePaper("Calendar of meetings 2021")
                    .date("When was it decided?", "1", "5", "2021")
                    .write("Body", EXECUTIVE)
                    .date("Date", "3", "6", "2021")
                    .write("Subject", "Summer meeting")
                    .record();
            person.follow(MEETING).follow("Put an item on the agenda");
            person.onThePaper("Agenda of the summer meeting")
                    .date("When was it decided?", "20", "5", "2021")
                    .write("Number", "1")
                    .write("Title", "Business of the summer")
                    .record();
            person.follow(MEETING).follow("Record a decision of the meeting");
            for (var wording : wordings) {
                person.write("Where to look it up", "Minute " + (wordings.indexOf(wording) + 1))
                        .choose("Agenda item", "Item 1: Business of the summer")
                        .tick("To agree")
                        .write("Wording", wording)
                        .record();
                if (!wording.equals(wordings.get(4))) person.follow("Record another of the same kind");
            }
            person.follow(MEETING);
            for (var wording : wordings) assertThat(person.main()).containsText(wording);
        });
    }

    @Test
    void aClerkPreparesTheReviewPaperAndAThemeLeadReportsInItByKeyboardAlone() {
        as("committee clerk", person -> {
            person.followUnder(LUTON, "reports to the committee").follow("Begin a report");
            person.onThePaper("Work programme of the committee")
                    .choose("Meeting", "Crime and Disorder Committee: March 2020")
                    .tick("Progress")
                    .write("Title", "Review paper of the year")
                    .write("Report of (optional)", "Community safety service")
                    .record();
            person.follow("Review paper of the year").follow("Declare its background papers");
            person.onThePaper("The report, page 9")
                    .write("Papers relied on (optional)", "Strategic assessment\nPolice figures")
                    .tick("No")
                    .record();
        });
        byKeys("theme lead", person -> {
            person.follow("Skip to main content")
                    .followUnder(LUTON, "reports to the committee")
                    .follow("Review paper of the year")
                    .follow("Record a theme report");
            person.onThePaper("The report, page 3")
                    .choose("Theme", "5. Town Centre safety")
                    .choose("Agency", "Bedfordshire Police")
                    .choose("Progress", "On track")
                    .write("What the theme lead reports", "Fewer thefts from shops than in any quarter before.")
                    .record();
            person.follow("Review paper of the year");
            assertThat(person.main()).containsText("Town Centre safety");
            assertThat(person.main()).containsText("Fewer thefts from shops");
        });
        as("committee clerk", person -> {
            person.followUnder(LUTON, "reports to the committee").follow("Review paper of the year");
            assertThat(person.main()).containsText("Strategic assessment");
            assertThat(person.main()).containsText("Fewer thefts from shops");
        });
    }

    @Test
    void aCouncillorFindsWhatChangedAndAnItemsWholeStoryInThreeClicks() {
        as("committee member", person -> {
            person.followUnder(LUTON, "What changed since the last review");
            assertThat(person.page().locator("h1")).containsText("What changed since Scrutiny of 11 March 2021");
            assertThat(person.main()).containsText("entries between the two points are accounted for");
            person.follow("Story of 3. Domestic abuse and on-street sexual exploitation");
            assertThat(person.page().locator("h1")).containsText("Domestic abuse");
            assertThat(person.page().locator(".pl-timeline")).containsText("Luton Council Public Health");
        });
    }

    @Test
    void anAuditorReplaysMarch2021FiltersTheTrailAndExportsIt() {
        as("auditor", person -> {
            person.followUnder(HILLFORD, HILLFORD).follow("Community Safety Plan 2021 to 2024");
            person.follow("Replay the plan entry by entry")
                    .open("Jump to a meeting, a date or an entry")
                    .write("Recorded by", "March 2021")
                    .press("Go to the date");
            assertThat(person.page().locator("h1")).containsText("The plan as it stood after entry");
            assertThat(person.main()).containsText("March 2021");
            person.follow("Back").follow("Next");
            person.follow("Audit")
                    .write("Decided from", "2021-03-01")
                    .write("Decided until", "2021-03-31")
                    .press("Show");
            assertThat(person.main()).containsText("March 2021");
            var file = person.page().waitForDownload(() -> person.follow("as a table (CSV)"));
            assertThat(entries(file))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).contains("2021-03"));
        });
    }

    /** The line of each entry, without the heads. */
    private static Stream<String> entries(Download file) {
        try {
            return Files.readAllLines(file.path()).stream().filter(line -> line.matches("\\d+,.*"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void as(String who, Consumer<InPages> does) {
        as(who, page -> new Mouse(), does);
    }

    private void byKeys(String who, Consumer<InPages> does) {
        as(who, Keyboard::new, does);
    }

    private void as(String who, Function<Page, Hands> hands, Consumer<InPages> does) {
        try (var window = stage.windowOf(who, true)) {
            var page = window.newPage();
            does.accept(new InPages(page, hands.apply(page), stage.pages()));
        }
    }
}
