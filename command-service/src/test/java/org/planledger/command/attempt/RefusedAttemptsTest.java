package org.planledger.command.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.testing.RunningService.ISSUER;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.command.testing.Answer;
import org.planledger.command.testing.Client;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.events.AttemptEvent.SensitiveAttemptRefused;
import org.planledger.events.Streams;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.RecordedEvent;
import org.planledger.values.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Who tries to break a sensitive rule is refused, and that they tried is a fact. */
@CommandServiceTest
class RefusedAttemptsTest {

    @Autowired
    private Client client;

    @Autowired
    private Stories stories;

    @Autowired
    private Ledger ledger;

    private Story story;

    @BeforeEach
    void givenATheme() {
        story = stories.begin().givenAPlan().givenATheme("t1", 1);
    }

    @Test
    void theAttemptIsRecordedWithWhoAndWhatAndNothingThatTheyWrote() {
        assign("ada", Role.AUDITOR, story.plan).isProblem(403, "not-allowed");

        var recorded = attempts();
        assertThat(recorded).hasSize(1);
        assertThat(recorded.get(0).event())
                .isEqualTo(new SensitiveAttemptRefused(
                        story.partnership, "AssignThemeLead", "not-allowed", Streams.plan(story.plan)));
        assertThat(recorded.get(0).envelope().actor().id()).isEqualTo("ada");
        assertThat(recorded.get(0).line()).doesNotContain("free text");
    }

    @Test
    void theSameAttemptIsRecordedOnceADay() {
        for (int i = 0; i < 3; i++) assign("ben", Role.AUDITOR, story.plan).isProblem(403, "not-allowed");
        assertThat(attempts()).hasSize(1);

        assign("cem", Role.THEME_LEAD, story.plan).isProblem(403, "not-allowed");
        assertThat(attempts()).hasSize(2);
    }

    @Test
    void anAttemptInABatchIsRecordedToo() {
        var row = body(story.plan).replaceFirst("\\{", "{\"name\":\"AssignThemeLead\",");
        var answer = client.send(
                token("dee", Role.AUDITOR),
                "/batches",
                request -> request.setHeader("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(row)));

        assertThat(answer.text()).contains("not-allowed");
        assertThat(attempts()).hasSize(1);
    }

    @Test
    void anAttemptOnWhatIsNotThereIsNot() {
        long head = ledger.head().position();

        assign("eve", Role.AUDITOR, "no-such-plan").isProblem(403, "not-allowed");

        assertThat(ledger.head().position()).isEqualTo(head);
    }

    @Test
    void whoeverMayAskLeavesNoTraceOfBeingRefused() {
        long head = ledger.head().position();

        client.post(
                        token("fay", Role.EXECUTIVE_RECORDER),
                        "AssignThemeLead",
                        body(story.plan).replace("police", "nobody"))
                .isProblem(422, "lead-not-a-member");

        assertThat(ledger.head().position()).isEqualTo(head);
    }

    @Test
    void nobodyFillsTheLedgerWithAttempts() {
        var quota = new Quota();
        var today = LocalDate.of(2021, 3, 11);

        for (int i = 0; i < Quota.A_DAY; i++)
            assertThat(quota.allows("gil", today)).isTrue();

        assertThat(quota.allows("gil", today)).isFalse();
        assertThat(quota.allows("hal", today)).isTrue();
        assertThat(quota.allows("gil", today.plusDays(1))).isTrue();
    }

    private Answer assign(String person, Role role, String plan) {
        return client.post(token(person, role), "AssignThemeLead", body(plan));
    }

    private static String token(String person, Role role) {
        return ISSUER.token(claims -> claims.subject(person), role);
    }

    private static String body(String plan) {
        return """
                {"envelope":{"commandId":"%s","reason":"free text","authority":{"kind":"PAPER","reference":"Plan"}},
                 "command":{"planId":"%s","themeId":"t1","lead":{"memberId":"police"}}}""".formatted(UUID.randomUUID(), plan).replace("\n", " ");
    }

    private List<RecordedEvent> attempts() {
        return ledger.stream(Streams.attempts(story.partnership), 0);
    }
}
