package org.planledger.query.page.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planledger.query.page.picture.ActionStatus;
import org.planledger.query.page.word.Fields;
import org.planledger.values.ReportedStatus;

/** Each status that an entry may give has its words and its colour. */
class TagsTest {
    private static final Path FOLD = Path.of("src/main/java/org/planledger/query/fold");
    private static final Pattern GIVEN = Pattern.compile("set\\(Field\\.STATUS, \"([A-Z_]+)\"\\)");

    @Test
    void everyStatusThatAnEntryGivesHasAColourAndNoOtherHas() throws IOException {
        assertThat(statuses()).contains("IN_EFFECT", "DECLINED").isEqualTo(Tags.known());
    }

    @Test
    void statusesAreListedAsThingsGoOn() {
        assertThat(Tags.known().stream().sorted(Comparator.comparing(Tags::rank)))
                .containsSubsequence(
                        "NOT_STARTED", "STARTED", "ON_TRACK", "AT_RISK", "OFF_TRACK", "PAUSED", "COMPLETE", "REJECTED")
                .containsSubsequence(
                        "PROPOSED",
                        "ADOPTED_BY_COMMITTEE",
                        "ISSUED",
                        "ACCEPTED",
                        "FURTHER_ANSWER_REQUESTED",
                        "REOPENED",
                        "IN_PROGRESS",
                        "REPORTED_COMPLETE",
                        "SIGNED_OFF",
                        "DECLINED",
                        "REJECTED",
                        "SUPERSEDED")
                .containsSubsequence("DRAFT", "IN_EFFECT", "SUPERSEDED")
                .containsSubsequence("ESCALATED", "CONSIDERED", "TASKED", "DONE", "CLOSED");
    }

    @Test
    void picturesHaveTheStatusesInTheOrderOfLists() {
        assertThat(Stream.of(ActionStatus.values()).map(Enum::name))
                .isSortedAccordingTo(Comparator.comparing(Tags::rank));
    }

    @ParameterizedTest
    @CsvSource({
        "ADOPTED_BY_COMMITTEE, Adopted by the committee, green",
        "ACCEPTED_BY_EXECUTIVE, Accepted by the Executive, green",
        "IN_EFFECT, In effect, green",
        "PROPOSED, Proposed, blue",
        "DECLINED, Declined, red",
        "WITHDRAWN, Withdrawn, red",
        "SUPERSEDED, Superseded, grey"
    })
    void aStatusReadsAsPeopleSayIt(String status, String words, String colour) {
        assertThat(Fields.constant(status)).isEqualTo(words);
        assertThat(Tags.colour(status)).isEqualTo("govuk-tag--" + colour);
    }

    private static Set<String> statuses() throws IOException {
        try (var sources = Files.list(FOLD)) {
            var given = sources.map(TagsTest::text)
                    .flatMap(text -> GIVEN.matcher(text).results())
                    .map(result -> result.group(1));
            var reported = Stream.of(ReportedStatus.values()).map(Enum::name);
            return Stream.concat(given, reported).collect(Collectors.toSet());
        }
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
