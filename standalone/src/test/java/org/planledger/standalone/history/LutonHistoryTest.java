package org.planledger.standalone.history;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planledger.values.PartialDate;
import tools.jackson.databind.JsonNode;

/** The history file holds what the four papers say, in order, and nothing else. */
class LutonHistoryTest {

    private static final List<HistoryCommand> COMMANDS = History.luton().commands();

    @Test
    void holdsEverythingThatThePapersTell() {
        assertThat(COMMANDS.stream().collect(groupingBy(HistoryCommand::name, counting())))
                .containsAllEntriesOf(Map.of(
                        "DraftPlan", 3L,
                        "AddTheme", 17L,
                        "AddPriority", 14L,
                        "RecordAchievement", 41L,
                        "ProposeRecommendation", 4L,
                        "ScheduleMeeting", 3L,
                        "SetAgendaItem", 8L,
                        "AdmitMember", 9L,
                        "SucceedMember", 3L,
                        "CloseScrutinyReview", 2L));
    }

    @Test
    void followsTheDaysOnWhichThingsTookEffect() {
        var days = COMMANDS.stream()
                .map(c -> PartialDate.parse(c.envelope().get("decidedOn").asString()))
                .map(PartialDate::firstDay)
                .toList();

        assertThat(days).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void namesNobodyWhoMadeARecommendationWhereThePapersDoNot() {
        var makers = named("ProposeRecommendation")
                .collect(Collectors.toMap(
                        c -> c.command().get("recommendationId").asString(),
                        c -> c.command().get("madeBy").asString()));

        assertThat(makers)
                .containsEntry("luton-2019-note", "Not named in the published papers")
                .containsEntry("luton-2021-note", "Not named in the published papers")
                .containsEntry("luton-2019-a", "Crime & Disorder Committee");
    }

    @Test
    void holdsWhatResidentsWantAndTheStatutoryAimsWithoutTiesThatThePapersDoNotGive() {
        assertThat(named("RecordResidentView")).hasSize(8);
        assertThat(named("MakeCommitment")).hasSize(21).allSatisfy(c -> {
            assertThat(c.command().get("planId").asString()).isEqualTo("luton-2024-2028");
            assertThat(c.command().get("themeId").isNull()).isTrue();
        });
        assertThat(named("DeclareDuty").map(c -> c.command().get("title").asString()))
                .containsExactly(
                        "Reduce crime and anti-social behaviour",
                        "Reduce re-offending",
                        "Tackle drug, alcohol and substance misuse",
                        "Tackle serious violence");
        assertThat(named("CoverDuty")).isEmpty();
    }

    @Test
    void closesEachReviewBeforeWhatCameAfterIt() {
        assertThat(indexOf("luton-close-review-2019-03-05")).isLessThan(indexOf("luton-record-achievement-a01"));
        assertThat(indexOf("luton-add-theme-l20-1")).isLessThan(indexOf("luton-open-review-2021-03-11"));
        assertThat(indexOf("luton-close-review-2021-03-11")).isLessThan(indexOf("luton-draft-plan-2024-2028"));
    }

    @Test
    void givesEveryCommandAnIdOfItsOwnAndAPaperAsAuthority() {
        assertThat(COMMANDS)
                .extracting(HistoryCommand::id)
                .doesNotHaveDuplicates()
                .allMatch(i -> i.startsWith("luton-"));
        assertThat(COMMANDS).allSatisfy(c -> {
            assertThat(c.envelope().at("/authority/kind").asString()).isEqualTo("PAPER");
            assertThat(c.envelope().at("/authority/reference").asString()).isNotBlank();
        });
    }

    @Test
    void namesLeadsOnlyWhereThePapersDo() {
        var leads = named("AssignThemeLead")
                .collect(groupingBy(c -> c.command().get("themeId").asString(), counting()));

        assertThat(leads.keySet()).isEqualTo(themesOf("luton-2024-2028"));
        assertThat(leads).containsEntry("l24-1", 2L).containsEntry("l24-7", 2L);
        assertThat(leads.values().stream().filter(n -> n == 2)).hasSize(2);
    }

    @Test
    void marksWhatIsOurReading() {
        assertThat(Stream.concat(named("LinkTheme"), named("SucceedMember")))
                .hasSize(13)
                .allSatisfy(
                        c -> assertThat(c.envelope().get("reason").asString()).startsWith("Our reading"));
    }

    @Test
    void keepsFiguresAsThePapersGiveThem() {
        assertThat(figure("luton-a14", "Nuisance motorcycle reports"))
                .isEqualTo("FRACTION_CHANGE 1/3 fraction EXACTLY DECREASE");
        assertThat(figure("luton-a40", "moved into accommodation")).isEqualTo("COUNT 300 people MORE_THAN null");
        assertThat(figure("luton-a33", "knives re-used")).isEqualTo("COUNT 200 knives ABOUT null");
        assertThat(figure("luton-a01", "volunteers taking part"))
                .isEqualTo("IN_WORDS hundreds volunteers EXACTLY null");
        assertThat(figure("luton-a27", "victim satisfaction")).isEqualTo("PERCENTAGE 97 percent EXACTLY null");
        assertThat(figure("luton-a34", "funding being distributed")).isEqualTo("MONEY 400000 GBP EXACTLY null");
    }

    @Test
    void keepsDatesAsExactAsThePapersGiveThem() {
        assertThat(achievement("luton-a40").at("/happened/from").asString()).isEqualTo("2018-09");
        assertThat(achievement("luton-a40").at("/happened/to").asString()).isEqualTo("2019-12");
        assertThat(achievement("luton-a03").get("happened").isNull()).isTrue();
        assertThat(named("ScheduleMeeting").map(c -> c.command().get("date").asString()))
                .containsExactly("2019-03-05", "2020-03", "2021-03-11");
    }

    @Test
    void keepsAppendicesAndBackgroundPapersAsThePapersListThem() {
        assertThat(report("DraftReport", "2019-03-05")
                        .get("appendices")
                        .valueStream()
                        .map(Object::toString))
                .containsExactly(
                        "{\"letter\":\"A\",\"title\":\"Year two business plan\"}",
                        "{\"letter\":\"B\",\"title\":\"Ending Adult Exploitation Strategy\"}");
        assertThat(report("DraftReport", "2019-03-05").get("reportOf").asString())
                .isEqualTo("Community Safety Partnership Executive");
        assertThat(report("DraftReport", "2021-03-11").get("reportOf").isNull()).isTrue();
        assertThat(report("DeclareBackgroundPapers", "2019-03-05").get("papers").toString())
                .isEqualTo("{\"titles\":[\"Community Safety Partnership Plan\"],\"none\":false}");
        assertThat(report("DeclareBackgroundPapers", "2021-03-11").get("papers").toString())
                .isEqualTo("{\"titles\":[],\"none\":true}");
    }

    @Test
    void sendsTheSameBytesEachTime() {
        assertThat(History.luton().last().row())
                .isEqualTo(History.luton().last().row());
        assertThat(History.luton().last().row()).startsWith("{\"name\":\"");
    }

    private static int indexOf(String id) {
        return COMMANDS.stream().map(HistoryCommand::id).toList().indexOf(id);
    }

    private static Stream<HistoryCommand> named(String name) {
        return COMMANDS.stream().filter(c -> c.name().equals(name));
    }

    private static Set<String> themesOf(String planId) {
        return named("AddTheme")
                .filter(c -> c.command().get("planId").asString().equals(planId))
                .map(c -> c.command().get("themeId").asString())
                .collect(Collectors.toSet());
    }

    private static JsonNode report(String command, String day) {
        return named(command)
                .map(HistoryCommand::command)
                .filter(c -> c.get("reportId").asString().equals("luton-report-" + day))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode achievement(String id) {
        return named("RecordAchievement")
                .map(HistoryCommand::command)
                .filter(c -> c.get("achievementId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String figure(String achievementId, String measures) {
        var figure = achievement(achievementId)
                .get("figures")
                .valueStream()
                .filter(f -> f.get("measures").asString().equals(measures))
                .findFirst()
                .orElseThrow();
        return Stream.of("kind", "value", "unit", "comparator", "direction")
                .map(part -> figure.get(part).asString("null"))
                .collect(Collectors.joining(" "));
    }
}
