package org.planledger.command.example;

import static org.planledger.command.testing.RunningService.ISSUER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.command.testing.Answer;
import org.planledger.command.testing.Client;
import org.planledger.command.testing.SeparateService;
import org.planledger.events.Streams;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.testing.TestMongo;
import org.planledger.values.Role;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every example, at the very moment at which it can be recorded, is refused as soon as one thing about it is wrong,
 * with the rule and the field; nothing is recorded. A new command is among them with its example.
 */
class ImproperStepsTest {

    private static final String RETIRED = "h20-3";

    /** The codes that refuse something of another partnership. */
    private static final Set<String> OF_ANOTHER = Set.of(
            "partnership-not-yours",
            "of-another-partnership",
            "not-found",
            "not-a-member",
            "chair-not-a-member",
            "lead-not-a-member",
            "lead-not-assigned",
            "owner-not-a-member",
            "copy-not-to-a-member",
            "reporter-not-a-lead",
            "not-a-later-year",
            "plan-not-in-effect",
            "priority-not-of-an-earlier-plan");

    /** These may be about a theme that is retired: they say what was, or take something from it. */
    private static final Set<String> ABOUT_THE_PAST = Set.of("ReleaseThemeLead", "SetAgendaItem", "RecordFinding");

    /** These may be asked for again when all is over: they say something more, and end nothing. */
    private static final Set<String> AGAIN =
            Set.of("SharePlan", "RecordOutcomeUpdate", "RecordAnnualReview", "SetGovernanceRules", "MakeCommitment");

    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static SeparateService service;
    private static Client client;
    private static Ledger ledger;

    private final SoftAssertions all = new SoftAssertions();
    private final Tries tries = new Tries(client, ledger, all);
    private final Set<Step> refusedAtOnce = new HashSet<>();

    @BeforeAll
    static void start() {
        service = SeparateService.on(MONGO.uri(), MONGO.databaseName());
        client = service.client();
        ledger = service.bean(Ledger.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void whatIsWrongAboutAStepIsNamedAndNothingIsRecorded() {
        var story = Step.story(client);
        Step.storeFile(client);
        for (var step : story)
            step.send(client, ISSUER.token(step.roles()), Tries.inOtherford(step.body()))
                    .isRecorded();

        for (var step : story) {
            wrongPerson(step);
            wrongReference(step);
            wrongTime(step);
            repeated(step);
            atOnce(step);
        }
        for (var step : story) wrongState(step);

        all.assertAll();
    }

    private void wrongPerson(Step step) {
        var stranger = ISSUER.token(claims -> claims.claim("partnerships", List.of("elsewhere")), step.roles());
        var roles = EnumSet.complementOf(EnumSet.copyOf(Arrays.asList(step.roles())));
        var others = ISSUER.token(roles.toArray(Role[]::new));
        tries.refused(step, "by a stranger", stranger, step.body(), 403, "partnership-not-yours", "command");
        tries.refused(step, "by others", others, step.body(), 403, "not-allowed", "command");
    }

    /** Without a meeting as authority, which another partnership could not cite. */
    private void wrongReference(Step step) {
        var body = step.body();
        body.withObject("envelope").withObject("authority").remove("meetingId");
        for (var reference : References.in(step.schema(), body)) {
            if (reference.options().matches("likelihoods|impacts")) continue;
            var unknown = tries.refused(
                    step, reference + " unknown", ISSUER.token(step.roles()), reference.naming(body, "no-such-thing"));
            all.assertThat(unknown.status())
                    .as("%s %s: %s", step, reference, unknown.text())
                    .isIn(404, 422);
            all.assertThat(reference.field()).as("%s: %s", step, unknown.text()).startsWith(unknown.text("field"));
            if (reference.named(body).startsWith("hillford")) ofAnother(step, reference, body);
            if (reference.options().equals("themes") && isRetired(step, reference)) retired(step, reference, body);
        }
    }

    private void ofAnother(Step step, References.Reference reference, ObjectNode body) {
        var other = reference.named(body).replace("hillford", "otherford");
        var answer = tries.refused(step, reference + " of another", tries.here(step), reference.naming(body, other));
        all.assertThat(Tries.code(answer))
                .as("%s %s: %s", step, reference, answer.text())
                .isIn(OF_ANOTHER);
    }

    private void retired(Step step, References.Reference reference, ObjectNode body) {
        var spoilt = reference.naming(body, RETIRED);
        tries.refused(step, "of a retired theme", tries.here(step), spoilt, 422, "theme-retired", reference.field());
    }

    private boolean isRetired(Step step, References.Reference reference) {
        return !ABOUT_THE_PAST.contains(step.name())
                && reference.pointer().equals("/command/themeId")
                && !reference.named(step.body()).startsWith("h24")
                && ledger.stream(Streams.plan("hillford-2020-2024"), 0).stream()
                        .anyMatch(e -> e.event().getClass().getSimpleName().equals("ThemeRetired"));
    }

    private void wrongTime(Step step) {
        var future = step.body();
        future.withObject("envelope").put("decidedOn", "2199-01-01");
        tries.refused(
                step, "in the future", tries.here(step), future, 422, "decided-in-the-future", "envelope.decidedOn");
        var stale = step.body();
        stale.withObject("envelope").put("seenVersion", tries.version(step) + 1);
        tries.refused(
                step,
                "by a version that is not",
                tries.here(step),
                stale,
                409,
                "stale-version",
                "envelope.seenVersion");
        if (tries.version(step) <= 0) return;
        stale.withObject("envelope").put("seenVersion", tries.version(step) - 1);
        tries.refused(
                step, "by an earlier version", tries.here(step), stale, 409, "stale-version", "envelope.seenVersion");
    }

    /** The step itself is recorded; once, however often it is sent. */
    private void repeated(Step step) {
        var body = step.body();
        var first = step.send(client, tries.here(step), body).isRecorded();
        long before = tries.entries();
        var again = step.send(client, tries.here(step), body).isRecorded();
        all.assertThat(again.json().get("repeated").asBoolean())
                .as("%s again", step)
                .isTrue();
        all.assertThat(again.text("position")).as("%s again", step).isEqualTo(first.text("position"));
        all.assertThat(tries.entries()).as("%s again", step).isEqualTo(before);
        body.withObject("envelope").put("reason", "Another reason.");
        tries.refused(step, "by a used id", tries.here(step), body, 422, "command-id-reused", "envelope.commandId");
    }

    /** Once taken, a step cannot be taken again, or at the latest when the whole story is over. */
    private void wrongState(Step step) {
        if (AGAIN.contains(step.name()) || refusedAtOnce.contains(step)) return;
        var answer = once(step);
        all.assertThat(answer.status())
                .as("%s when all is over: %s", step, answer.text())
                .isBetween(400, 499);
        named(step, answer);
    }

    private void atOnce(Step step) {
        var answer = once(step);
        if (answer.status() == 200) return;
        refusedAtOnce.add(step);
        named(step, answer);
    }

    private Answer once(Step step) {
        var body = step.body();
        body.withObject("envelope").put("reason", "Once more.");
        return client.post(tries.here(step), step.name() + "?dryRun=true", body.toString());
    }

    private void named(Step step, Answer answer) {
        all.assertThat(answer.text("rule"))
                .as("%s once more: %s", step, answer.text())
                .isNotBlank();
        all.assertThat(answer.text("field"))
                .as("%s once more: %s", step, answer.text())
                .startsWith("command");
    }
}
