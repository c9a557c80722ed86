package org.planledger.query.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planledger.events.Envelope;
import org.planledger.query.register.Entry;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.Version;
import org.planledger.values.Authority;
import org.planledger.values.PartialDate;
import org.planledger.values.Span;

/** What a plan or partnership should not show is said, and only that. */
class WarningsTest {
    private static final Item CSP = item("partnership/csp", "executiveName", "The Board");
    private static final Item PLAN = item("plan/p", "inEffectFrom", "2019");
    private static final LocalDate TODAY = LocalDate.parse("2021-05-20");
    private static final Span SPRING = new Span(PartialDate.parse("2021-04"), PartialDate.parse("2021-06"));

    @Test
    void aThemeWithoutALeadIsNamed() {
        var led = item("theme/p/a", "title", "Abuse", "leads", List.of(Map.of("memberId", "council")));
        var unled = item("theme/p/b", "title", "Fires");

        assertThat(PlanWarnings.of(plan(List.of(led, unled), aimed(List.of(led, unled)), List.of())))
                .containsExactly(new Warning("theme-without-lead", unled.id(), "The theme Fires has no lead."));
    }

    @Test
    void whereAPlanNamesOutcomesEachThemeHasOneAndEachOutcomeATheme() {
        var leads = List.of(Map.of("memberId", "council"));
        var with = item("theme/p/a", "title", "Abuse", "leads", leads);
        var without = item("theme/p/b", "title", "Fires", "leads", leads);
        var under = child("outcome/p/o", with.id(), "title", "Feeling safe");
        var loose = child("outcome/p/l", PLAN.id(), "title", "Trust");

        assertThat(PlanWarnings.of(plan(List.of(with, without), List.of(under, loose), List.of())))
                .extracting(Warning::code, Warning::item)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("theme-without-outcome", without.id()),
                        org.assertj.core.groups.Tuple.tuple("outcome-without-theme", loose.id()));
    }

    @Test
    void ofAPlanThatNamesNoOutcomeItIsSaidOnce() {
        var leads = List.of(Map.of("memberId", "council"));
        var themes = List.of(
                item("theme/p/a", "title", "Abuse", "leads", leads),
                item("theme/p/b", "title", "Fires", "leads", leads));

        assertThat(PlanWarnings.of(plan(themes, List.of(), List.of())))
                .extracting(Warning::code, Warning::item)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("theme-without-outcome", PLAN.id()));
    }

    @Test
    void twoDutiesOfOneTitleAreCoveredEachByItself() {
        var leads = List.of(Map.of("memberId", "council"));
        var theme = item("theme/p/a", "title", "Abuse", "leads", leads);
        var covered =
                item("duty/p/d", "title", "Reduce crime", "coveredBy", List.of(Map.of("planId", "p", "themeId", "a")));
        var open = item("duty/p/e", "title", "Reduce crime");

        assertThat(PlanWarnings.of(plan(List.of(theme), aimed(List.of(theme)), List.of(covered, open))))
                .extracting(Warning::item)
                .containsExactly(open.id());
    }

    @Test
    void aDutyThatNoThemeCoversIsNamed() {
        var leads = List.of(Map.of("memberId", "council"));
        var theme = item("theme/p/a", "title", "Abuse", "leads", leads);
        var covered =
                item("duty/p/d", "title", "Violence", "coveredBy", List.of(Map.of("planId", "p", "themeId", "a")));
        var open = item("duty/p/e", "title", "Violence");

        assertThat(PlanWarnings.of(plan(List.of(theme), aimed(List.of(theme)), List.of(covered, open))))
                .containsExactly(new Warning(
                        "duty-without-theme", open.id(), "No theme is recorded as covering the duty Violence."));
    }

    @Test
    void aLeadOrOwnerWhoWasSilentInThePeriodClosedLastIsNamed() {
        var leads = List.of(Map.of("memberId", "council"));
        var last = Map.of("from", "2021-04", "to", "2021-06");
        var before = Map.of("from", "2021-01", "to", "2021-03");
        var silent = item("theme/p/a", "title", "Abuse", "leads", leads, "noReportFrom", List.of(before, last));
        var mended = item("theme/p/b", "title", "Fires", "leads", leads, "noReportFrom", List.of(before));
        var action = item("action/x", "title", "Lighting", "status", "ON_TRACK", "noReportFor", List.of(last));
        var facts = plan(List.of(silent, mended), List.of(action), new Silences(SPRING, item -> Stream.of()));

        assertThat(PlanWarnings.of(facts))
                .containsExactly(
                        new Warning(
                                "lead-has-not-reported",
                                silent.id(),
                                "A lead of the theme Abuse has not reported for the period April 2021 to June 2021."),
                        new Warning(
                                "owner-has-not-reported",
                                action.id(),
                                "The owner of the action Lighting has not reported for the period April 2021 to June 2021."));
    }

    @Test
    void nobodyIsSaidToBeSilentWhoReportedOnThePeriodSince() {
        var silence = List.of(Map.of("from", "2021-04", "to", "2021-06"));
        var theme = item("theme/p/a", "title", "Abuse", "leads", List.of(), "noReportFrom", silence);
        var action = item("action/x", "title", "Lighting", "status", "ON_TRACK", "noReportFor", silence);

        assertThat(PlanWarnings.of(plan(List.of(theme), List.of(action), heard("2021-06"))))
                .isEmpty();
        assertThat(PlanWarnings.of(plan(List.of(theme), List.of(action), heard("2021-07-01"))))
                .extracting(Warning::item)
                .containsExactly(theme.id(), action.id());
    }

    @Test
    void aJointLeadIsSaidToBeSilentUntilItReportsItself() {
        var police = Map.of("memberId", "police");
        var fire = Map.of("memberId", "fire", "unit", "Prevention");
        var silence = Map.of("memberId", "fire", "unit", "Prevention", "from", "2021-04", "to", "2021-06");
        var joint =
                item("theme/p/a", "title", "Abuse", "leads", List.of(police, fire), "noReportFrom", List.of(silence));
        var left = item("theme/p/a", "title", "Abuse", "leads", List.of(police), "noReportFrom", List.of(silence));

        assertThat(PlanWarnings.of(plan(List.of(joint), List.of(), heardFrom(police))))
                .extracting(Warning::code)
                .containsExactly("lead-has-not-reported");
        assertThat(PlanWarnings.of(plan(List.of(joint), List.of(), heardFrom(fire))))
                .isEmpty();
        assertThat(PlanWarnings.of(plan(List.of(left), List.of(), heardFrom(police))))
                .isEmpty();
    }

    private static Silences heardFrom(Map<?, ?> lead) {
        return new Silences(SPRING, item -> Stream.of(new Reported(lead, SPRING)));
    }

    @Test
    void nobodyIsAskedToReportOnWhatIsOver() {
        var silence = List.of(Map.of("from", "2021-04", "to", "2021-06"));
        var done = item("action/x", "title", "Gates", "status", "COMPLETE", "noReportFor", silence);
        var cancelled = item("action/y", "title", "Vans", "status", "REJECTED", "noReportFor", silence);
        var silences = new Silences(SPRING, item -> Stream.of());

        assertThat(PlanWarnings.of(plan(List.of(), List.of(done, cancelled), silences)))
                .isEmpty();
    }

    private static Silences heard(String day) {
        return new Silences(SPRING, item -> Stream.of(new Reported(null, new Span(PartialDate.parse(day), null))));
    }

    @Test
    void whoLeadsAThemeOrOwnsAnOpenActionAndHasLeftIsNamed() {
        var fire = Map.of("memberId", "fire", "unit", "Arson unit");
        var theme = item("theme/p/a", "title", "Abuse", "leads", List.of(Map.of("memberId", "council"), fire));
        var open = item("action/x", "title", "Lighting", "status", "ON_TRACK", "owner", fire);
        var done = item("action/y", "title", "Gates", "status", "COMPLETE", "owner", fire);
        var left = Map.of("fire", "Fire Service");
        var facts = new PlanFacts(
                PLAN,
                List.of(theme),
                aimed(List.of(theme)),
                List.of(),
                List.of(open, done),
                Silences.NONE,
                left,
                TODAY);

        assertThat(PlanWarnings.of(facts))
                .containsExactly(
                        new Warning(
                                "lead-no-longer-a-member",
                                theme.id(),
                                "Fire Service, Arson unit leads the theme Abuse and is no longer a member."),
                        new Warning(
                                "owner-no-longer-a-member",
                                open.id(),
                                "Fire Service, Arson unit owns the action Lighting and is no longer a member."));
    }

    /** Each theme with an outcome. */
    private static List<Item> aimed(List<Item> themes) {
        return themes.stream()
                .map(theme -> child("outcome/p/of-" + theme.id().path(), theme.id(), "title", "Better"))
                .toList();
    }

    private static PlanFacts plan(List<Item> themes, List<Item> outcomes, List<Item> duties) {
        return new PlanFacts(PLAN, themes, outcomes, duties, List.of(), Silences.NONE, Map.of(), TODAY);
    }

    private static PlanFacts plan(List<Item> themes, List<Item> actions, Silences silences) {
        return new PlanFacts(PLAN, themes, aimed(themes), List.of(), actions, silences, Map.of(), TODAY);
    }

    @Test
    void eachOfTheLastFourQuartersHasAMeetingOfTheExecutive() {
        var met = meeting("The board", "2021-02");
        var other = meeting("The Panel", "2020-11-03");
        var cancelled = item("meeting/c", "body", "The Board", "date", "2020-08-01", "status", "CANCELLED");
        var former = meeting("The Executive", "2020-05-01");

        assertThat(sentences(facts(List.of(PLAN), List.of(met, other, cancelled, former), List.of())))
                .filteredOn(s -> s.startsWith("No meeting"))
                .containsExactly(
                        "No meeting of the body “The Board” is recorded from 1 October 2020 to 31 December 2020.",
                        "No meeting of the body “The Board” is recorded from 1 July 2020 to 30 September 2020.");
        assertThat(codes(facts(List.of(PLAN), List.of(met), List.of()))).contains("quarter-without-executive-meeting");
    }

    @Test
    void anActionThatIsNotDoneByItsDueDateIsOverdue() {
        var late = item("action/a", "title", "Lighting", "status", "ON_TRACK", "due", "2021-05-19");
        var month = item("action/b", "title", "Cameras", "status", "PAUSED", "due", "2021-04");
        var today = item("action/c", "title", "Patrols", "status", "ON_TRACK", "due", "2021-05-20");
        var thisMonth = item("action/d", "title", "Posters", "status", "ON_TRACK", "due", "2021-05");
        var done = item("action/e", "title", "Gates", "status", "COMPLETE", "due", "2021-01-01");
        var cancelled = item("action/f", "title", "Vans", "status", "REJECTED", "due", "2021-01-01");
        var actions = List.of(late, month, today, thisMonth, done, cancelled);

        assertThat(PlanWarnings.of(plan(List.of(), actions, Silences.NONE)))
                .containsExactly(
                        new Warning("action-overdue", late.id(), "The action Lighting was due on 19 May 2021."),
                        new Warning("action-overdue", month.id(), "The action Cameras was due by 30 April 2021."));
    }

    @Test
    void anAnswerThatIsAwaitedAfterItsDayIsOverdue() {
        var late = recommendation("a", "2021-05-19", "ISSUED");
        var inTime = recommendation("b", "2021-05-20", "ISSUED");
        var superseded = recommendation("c", "2021-01-01", "SUPERSEDED");
        var notIssued = item("recommendation/d", "topic", "Boards", "status", "ADOPTED");
        var answered = item("recommendation/e", "topic", "Data", "due", "2021-01-01", "answeredOn", "2021-02");

        assertThat(OverdueWarnings.of(
                        scrutinised(List.of(), List.of(late, inTime, superseded, notIssued, answered), List.of())))
                .containsExactly(new Warning(
                        "response-overdue",
                        late.id(),
                        "The answer to the recommendation A, Lay members was due on 19 May 2021."));
    }

    @Test
    void aScrutinyReviewIsOverdueAYearAfterTheLastReviewPoint() {
        var closed = item("review/r", "openedOn", "2020-01-10", "closedOn", "2020-05-19", "status", "CLOSED");
        var open = item("review/s", "openedOn", "2020-06-01", "status", "OPEN");
        var later = item("review/t", "openedOn", "2020-01-10", "closedOn", "2020-05-20", "status", "CLOSED");

        assertThat(OverdueWarnings.of(facts(List.of(PLAN), List.of(), List.of(closed, open))))
                .containsExactly(new Warning(
                        "review-overdue",
                        CSP.id(),
                        "A scrutiny review should have closed by 19 May 2021: the last one closed on 19 May 2020."));
        assertThat(OverdueWarnings.of(facts(List.of(PLAN), List.of(), List.of(closed, later))))
                .isEmpty();
    }

    @Test
    void aPartnershipThatWasNeverReviewedIsAskedFromTheDayItsFirstPlanTookEffect() {
        assertThat(codes(facts(List.of(PLAN), List.of(), List.of()))).contains("review-overdue");
        assertThat(OverdueWarnings.of(
                        facts(List.of(item("plan/p", "inEffectFrom", "2020-05-20")), List.of(), List.of())))
                .isEmpty();
        assertThat(OverdueWarnings.of(facts(List.of(), List.of(), List.of()))).isEmpty();
    }

    @Test
    void aReportThatIsADraftAfterItsMeetingIsOverdue() {
        var met = meeting("The Panel", "2021-05-19");
        var today = meeting("The Panel", "2021-05-20");
        var cancelled = item("meeting/c", "body", "The Panel", "date", "2021-04-01", "status", "CANCELLED");
        var late = report("a", "2021-05-19", "DRAFT");
        var reports = List.of(
                late,
                report("b", "2021-05-19", "PUBLISHED"),
                report("c", "2021-05-20", "DRAFT"),
                report("d", "c", "DRAFT"));

        assertThat(OverdueWarnings.of(scrutinised(List.of(met, today, cancelled), List.of(), reports)))
                .containsExactly(new Warning(
                        "report-overdue",
                        late.id(),
                        "The report Yearly report is not published; its meeting was on 19 May 2021."));
    }

    private static Item recommendation(String id, String due, String status) {
        return item("recommendation/" + id, "reference", "A", "topic", "Lay members", "due", due, "status", status);
    }

    private static Item report(String id, String meeting, String status) {
        return item("report/" + id, "title", "Yearly report", "meetingId", meeting, "status", status);
    }

    private static PartnershipFacts scrutinised(List<Item> meetings, List<Item> recommendations, List<Item> reports) {
        return new PartnershipFacts(
                CSP,
                Set.of(),
                List.of(),
                meetings,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                recommendations,
                reports,
                TODAY);
    }

    @Test
    void nothingIsAskedOfTheTimeBeforeAPlanWasInEffect() {
        var young = item("plan/p", "inEffectFrom", "2021-02-01");

        assertThat(PartnershipWarnings.of(facts(List.of(young), List.of(), List.of())))
                .isEmpty();
        assertThat(PartnershipWarnings.of(facts(List.of(), List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void aYearHasAScrutinyReviewAndAPrioritisationReview() {
        assertThat(codes(facts(List.of(PLAN), List.of(), List.of())))
                .contains("year-without-scrutiny-review", "year-without-prioritisation-review");

        var reviewed = item("review/r", "openedOn", "2021-02-01", "closedOn", "2021-04-02");
        assertThat(codes(facts(List.of(PLAN), List.of(), List.of(reviewed))))
                .doesNotContain("year-without-scrutiny-review")
                .contains("year-without-prioritisation-review");
    }

    @Test
    void prioritisationReviewsOfOnePlanThatAreOpenAtOnceAreNamed() {
        var spring = item("prioritisation/a", "title", "Spring", "planId", "p", "status", "OPEN");
        var summer = item("prioritisation/b", "title", "Summer", "planId", "p", "status", "OPEN");
        var closed = item("prioritisation/c", "title", "Autumn", "planId", "p", "status", "CLOSED");
        var other = item("prioritisation/d", "title", "Winter", "planId", "q", "status", "OPEN");

        assertThat(PartnershipWarnings.of(decidedOn(List.of(), List.of(spring, closed, other))))
                .isEmpty();
        assertThat(PartnershipWarnings.of(decidedOn(List.of(), List.of(spring, summer, other))))
                .containsExactly(new Warning(
                        "prioritisations-open-at-once",
                        summer.id(),
                        "Prioritisation reviews of one plan are open at once: Spring, Summer. Where several decide"
                                + " on a theme, the decision that is recorded last counts."));
    }

    @Test
    void aCancelledMeetingOnWhoseAuthoritySomethingIsRecordedIsNamed() {
        var meeting = item("meeting/m", "body", "The Board", "date", "2021-03-11", "status", "CANCELLED");

        assertThat(PartnershipWarnings.of(decidedOn(List.of(meeting), List.of())))
                .containsExactly(new Warning(
                        "cancelled-meeting-cited",
                        meeting.id(),
                        "The meeting of the body “The Board” on 11 March 2021 was cancelled, and something is"
                                + " recorded on its authority."));
    }

    private static PartnershipFacts decidedOn(List<Item> citedInVain, List<Item> prioritisations) {
        return new PartnershipFacts(
                CSP,
                Set.of(),
                List.of(),
                List.of(),
                citedInVain,
                List.of(),
                prioritisations,
                List.of(),
                List.of(),
                List.of(),
                TODAY);
    }

    @Test
    void aRiskThatWasRatedOnAnEarlierScaleIsNamed() {
        var rated = risk("Likely", 16L, "High", "OPEN");
        var renamed = risk("Certain", 16L, "High", "OPEN");
        var rebanded = risk("Likely", 16L, "Red", "OPEN");
        var closed = risk("Certain", 16L, "High", "CLOSED");
        var facts = new PartnershipFacts(
                CSP,
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(rated, renamed, rebanded, closed),
                List.of(),
                List.of(),
                TODAY);

        assertThat(codes(facts)).containsExactly("risk-on-an-earlier-scale", "risk-on-an-earlier-scale");
    }

    private static Item risk(String likelihood, long score, String band, String status) {
        return item(
                "risk/r",
                "title",
                "Funding",
                "likelihood",
                likelihood,
                "impact",
                "Major",
                "score",
                score,
                "band",
                band,
                "status",
                status);
    }

    private static PartnershipFacts facts(List<Item> plans, List<Item> meetings, List<Item> reviews) {
        return new PartnershipFacts(
                CSP,
                Set.of("the board", "the executive"),
                plans,
                meetings,
                List.of(),
                reviews,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                TODAY);
    }

    private static List<String> sentences(PartnershipFacts facts) {
        return PartnershipWarnings.of(facts).stream().map(Warning::sentence).toList();
    }

    private static List<String> codes(PartnershipFacts facts) {
        return PartnershipWarnings.of(facts).stream().map(Warning::code).toList();
    }

    private static Item meeting(String body, String date) {
        return item("meeting/" + date, "body", body, "date", date);
    }

    private static Item item(String id, Object... fields) {
        return child(id, null, fields);
    }

    private static Item child(String id, ItemId parent, Object... fields) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < fields.length; i += 2) map.put(String.valueOf(fields[i]), fields[i + 1]);
        var envelope = new Envelope(
                new Envelope.CommandReference("c", "C", "0".repeat(64), null),
                new Envelope.Actor("p", "Executive recorder"),
                PartialDate.parse("2021"),
                new Authority(Authority.Kind.MEETING, "Minute 1", null),
                null);
        var entry =
                new Entry(1, Instant.EPOCH, "s", 0, "E", "It happened", "csp", "p", envelope, LocalDate.EPOCH, "00");
        return new Item(ItemId.parse(id), "csp", "p", parent, "s", new Version(() -> 0), map, entry);
    }
}
