package org.planledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.testing.RunningService.ISSUER;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.command.testing.Answer;
import org.planledger.command.testing.Client;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.ledger.Ledger;
import org.planledger.values.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many commands in one request: all of a stream or none of it, in order, once, and with every row's fault named. */
@CommandServiceTest
class BatchTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final String id = UUID.randomUUID().toString().substring(0, 8);
    private final List<String> rows = new ArrayList<>();

    @Autowired
    private Client client;

    @Autowired
    private Ledger ledger;

    private long head;

    @BeforeEach
    void noteTheHead() {
        head = ledger.head().position();
    }

    @Test
    void whatOneRowCreatesTheNextOnesUse() {
        partnership()
                .member("police")
                .plan("a")
                .theme("a", "t1", 1)
                .lead("a", "t1", "police")
                .member("fire");

        var told = send("");

        assertThat(outcomes(told)).containsOnly("RECORDED").hasSize(6);
        assertThat(told).extracting(line -> line.path("position").asLong()).contains(head + 1, head + 6);
        assertThat(last(told).path("recorded").asInt()).isEqualTo(6);
        assertThat(last(told).path("position").asLong()).isEqualTo(head + 6);
        assertThat(ledger.stream("partnership/p-" + id, 0)).hasSize(3);
        assertThat(ledger.stream("plan/a-" + id, 0)).hasSize(3);
        assertThat(ledger.next(head, 10))
                .extracting(e -> e.envelope().command().name())
                .containsExactly(
                        "RegisterPartnership",
                        "AdmitMember",
                        "DraftPlan",
                        "AddTheme",
                        "AssignThemeLead",
                        "AdmitMember");
    }

    @Test
    void aRefusedRowHoldsBackItsStreamAndNoOther() {
        partnership()
                .member("police")
                .plan("a")
                .theme("a", "t1", 1)
                .theme("a", "t2", 1)
                .theme("a", "t3", 3)
                .plan("b");

        var told = send("");

        assertThat(outcomes(told))
                .containsExactly("RECORDED", "RECORDED", "HELD_BACK", "HELD_BACK", "REFUSED", "HELD_BACK", "RECORDED");
        assertThat(told.get(4).at("/problem/type").asString()).endsWith("theme-number-taken");
        assertThat(told.get(4).at("/problem/field").asString()).isEqualTo("command.number");
        assertThat(told.get(2).path("because").asString())
                .isEqualTo(told.get(4).path("commandId").asString());
        assertThat(ledger.stream("plan/a-" + id, 0)).isEmpty();
        assertThat(ledger.stream("plan/b-" + id, 0)).hasSize(1);
    }

    @Test
    void whatRestsOnAStreamThatIsHeldBackIsHeldBackToo() {
        partnership()
                .plan("a")
                .theme("a", "t1", 1)
                .achievement("x", "a", "t1")
                .theme("a", "t2", 1)
                .plan("b");

        var told = send("");

        assertThat(outcomes(told))
                .containsExactly("RECORDED", "HELD_BACK", "HELD_BACK", "HELD_BACK", "REFUSED", "RECORDED");
        assertThat(told.get(3).path("because").asString())
                .isEqualTo(told.get(4).path("commandId").asString());
        assertThat(ledger.stream("achievement/x-" + id, 0)).isEmpty();
    }

    @Test
    void aDryRunNamesEveryFaultAndRecordsNothing() {
        partnership()
                .plan("a")
                .theme("a", "t1", 1)
                .theme("a", "t2", 1)
                .lead("a", "t1", "police")
                .plan("a");

        var told = send("?dryRun=true");

        assertThat(outcomes(told))
                .containsExactly("ACCEPTABLE", "HELD_BACK", "HELD_BACK", "REFUSED", "REFUSED", "REFUSED");
        assertThat(told.subList(3, 6))
                .extracting(line -> line.at("/problem/type").asString().replaceAll(".*:", ""))
                .containsExactly("theme-number-taken", "lead-not-a-member", "already-exists");
        assertThat(last(told).path("dryRun").asBoolean()).isTrue();
        assertThat(ledger.head().position()).isEqualTo(head);
        assertThat(outcomes(send("?dryRun=true")))
                .as("a dry run leaves no trace")
                .contains("ACCEPTABLE");
    }

    @Test
    void aRowThatCannotBeReadKeepsTheWholeBatchFromBeingRecorded() {
        partnership().member("police");
        rows.add("{\"name\":\"AdmitMember\",\"envelope\":{},\"command\":{}}");
        rows.add("{\"name\":\"NoSuchCommand\",\"envelope\":{},\"command\":{}}");
        rows.add("7");

        var told = send("");

        assertThat(outcomes(told)).containsExactly("HELD_BACK", "HELD_BACK", "REFUSED", "REFUSED", "REFUSED");
        assertThat(told.get(2).at("/problem/errors")).isNotEmpty();
        assertThat(told.get(3).at("/problem/status").asInt()).isEqualTo(404);
        assertThat(ledger.head().position()).isEqualTo(head);
    }

    @Test
    void aBatchThatIsSentAgainIsRecordedOnce() {
        partnership().member("police").plan("a");
        var first = send("");
        theme("a", "t1", 1);

        var again = send("");

        assertThat(outcomes(again)).containsOnly("RECORDED");
        assertThat(again.subList(0, 3)).allMatch(line -> line.path("repeated").asBoolean());
        assertThat(again.get(0).path("position")).isEqualTo(first.get(0).path("position"));
        assertThat(ledger.head().position()).isEqualTo(head + 4);
    }

    @Test
    void aCommandIdStandsForOneRow() {
        partnership().member("police");
        rows.add(rows.get(1));
        rows.add(rows.get(1).replace("police", "fire"));

        var told = send("?dryRun=true");

        assertThat(told.get(3).at("/problem/type").asString()).endsWith("command-id-reused");
        assertThat(ledger.head().position()).isEqualTo(head);
    }

    @Test
    void aRowIsTheSameRequestWhenItIsSentByItself() {
        partnership();
        send("");
        var row = JSON.readTree(rows.get(0));
        var body = JSON.createObjectNode();
        body.set("envelope", row.get("envelope"));
        body.set("command", row.get("command"));

        var answer = client.post(ISSUER.token(Role.values()), "RegisterPartnership", body.toString())
                .isRecorded();

        assertThat(answer.json().get("repeated").asBoolean()).isTrue();
    }

    @Test
    void anArrayWillDoAsWell() {
        partnership().member("police");

        var told = lines(post("", "[" + String.join(",", rows) + "]", "application/json"));

        assertThat(outcomes(told)).containsExactly("RECORDED", "RECORDED");
    }

    @Test
    void aRowIsForThoseWhoMayAskForIt() {
        partnership().member("police");

        var told = lines(client.send(
                ISSUER.token(Role.ADMINISTRATOR),
                "/batches",
                request -> request.setHeader("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(String.join("\n", rows)))));

        assertThat(outcomes(told)).containsExactly("HELD_BACK", "REFUSED");
        assertThat(told.get(1).at("/problem/status").asInt()).isEqualTo(403);
    }

    @Test
    void manyStreamsOfManyRowsAreRecordedInFewCommits() {
        partnership();
        IntStream.range(0, 120).forEach(plan -> {
            plan("plan" + plan);
            IntStream.range(1, 6).forEach(theme -> theme("plan" + plan, "t" + theme, theme));
        });

        var told = send("");

        assertThat(outcomes(told)).containsOnly("RECORDED").hasSize(721);
        assertThat(told.subList(0, 721))
                .extracting(line -> line.path("position").asLong())
                .isSorted();
        assertThat(ledger.next(head, 800).stream().map(e -> e.recordedAt()).distinct())
                .hasSizeLessThan(20);
    }

    @Test
    void whatIsNoBatchIsRefusedAsAWhole() {
        post("", "{\"name\":", "application/x-ndjson").isProblem(400, "malformed-json");
        post("", "", "application/x-ndjson").isProblem(400, "malformed-json");
        post("", "{}", "text/plain").isProblem(415, "unsupported-media-type");
        post("", "7\n".repeat(5001), "application/x-ndjson").isProblem(413, "body-too-large");
        post("", " ".repeat((8 << 20) + 1), "application/x-ndjson").isProblem(413, "body-too-large");
        assertThat(ledger.head().position()).isEqualTo(head);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Idempotency-Key", "If-Match"})
    void aHeaderThatIsAboutOneCommandIsNotOverlooked(String header) {
        client.send(
                        ISSUER.token(Role.values()),
                        "/batches",
                        request -> request.setHeader(header, "\"12345678\"")
                                .setHeader("Content-Type", "application/x-ndjson")
                                .POST(BodyPublishers.ofString("{}")))
                .isProblem(400, "invalid-field")
                .atField(header);
    }

    @Test
    void whatIsNeitherTrueNorFalseIsNoDryRun() {
        post("?dryRun=maybe", "", "application/x-ndjson")
                .isProblem(400, "bad-request")
                .atField("dryRun");
    }

    private List<JsonNode> send(String query) {
        return lines(post(query, String.join("\n", rows), "application/x-ndjson"));
    }

    private Answer post(String query, String body, String type) {
        return client.send(
                ISSUER.token(Role.values()),
                "/batches" + query,
                request -> request.setHeader("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private static List<JsonNode> lines(Answer answer) {
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/x-ndjson");
        return answer.text().lines().map(JSON::readTree).toList();
    }

    private static List<String> outcomes(List<JsonNode> told) {
        return told.subList(0, told.size() - 1).stream()
                .map(line -> line.path("outcome").asString())
                .toList();
    }

    private static JsonNode last(List<JsonNode> told) {
        return told.get(told.size() - 1);
    }

    private BatchTest partnership() {
        return row("RegisterPartnership", """
                {"partnershipId":"p-%s","name":"Safer Town","council":"Town Council",\
                "executiveName":"The Executive","committeeName":"The Committee"}""".formatted(id));
    }

    private BatchTest member(String member) {
        return row("AdmitMember", """
                {"partnershipId":"p-%s","memberId":"%s","name":"The %s","category":"RESPONSIBLE_AUTHORITY"}""".formatted(id, member, member));
    }

    private BatchTest plan(String plan) {
        return row("DraftPlan", """
                {"planId":"%s-%s","partnershipId":"p-%s","title":"Plan %s","period":{"from":"2020","to":"2024"}}""".formatted(plan, id, id, plan));
    }

    private BatchTest theme(String plan, String theme, int number) {
        return row("AddTheme", """
                {"planId":"%s-%s","themeId":"%s","number":%d,"title":"Theme %s"}""".formatted(plan, id, theme, number, theme));
    }

    private BatchTest lead(String plan, String theme, String member) {
        return row("AssignThemeLead", """
                {"planId":"%s-%s","themeId":"%s","lead":{"memberId":"%s"}}""".formatted(plan, id, theme, member));
    }

    private BatchTest achievement(String name, String plan, String theme) {
        return row("RecordAchievement", """
                {"achievementId":"%s-%s","planId":"%s-%s","themeId":"%s","title":"Done","figures":[]}""".formatted(name, id, plan, id, theme));
    }

    private BatchTest row(String name, String command) {
        rows.add("""
                {"name":"%s","envelope":{"commandId":"row-%s-%d","decidedOn":"2021",\
                "authority":{"kind":"PAPER","reference":"Plan"}},"command":%s}""".formatted(name, id, rows.size(), command));
        return this;
    }
}
