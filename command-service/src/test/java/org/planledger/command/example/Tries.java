package org.planledger.command.example;

import static org.planledger.command.testing.RunningService.ISSUER;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.planledger.command.catalogue.Catalogue;
import org.planledger.command.testing.Answer;
import org.planledger.command.testing.Client;
import org.planledger.events.EventJson;
import org.planledger.events.Streams;
import org.planledger.ledger.Ledger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Sends what must be refused, and sees that nothing is recorded. */
record Tries(Client client, Ledger ledger, SoftAssertions all) {

    private static final Catalogue CATALOGUE = Catalogue.read();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TOWN = "hillford-csp";

    /** Refused with this status, for this reason, at this field. */
    void refused(Step step, String how, String token, JsonNode body, int status, String code, String field) {
        var answer = refused(step, how, token, body);
        all.assertThat(answer.status())
                .as("%s %s: %s", step, how, answer.text())
                .isEqualTo(status);
        all.assertThat(code(answer)).as("%s %s", step, how).isEqualTo(code);
        all.assertThat(answer.text("field")).as("%s %s", step, how).isEqualTo(field);
    }

    Answer refused(Step step, String how, String token, JsonNode body) {
        long before = entries();
        var answer = step.send(client, token, body);
        all.assertThat(answer.status())
                .as("%s %s: %s", step, how, answer.text())
                .isBetween(400, 499);
        all.assertThat(entries()).as("%s %s: nothing is recorded", step, how).isEqualTo(before);
        return answer;
    }

    /** All that is recorded but the attempts on sensitive rules, which are facts of their own. */
    long entries() {
        long attempts = Stream.of(TOWN, "otherford-csp")
                .mapToLong(town -> ledger.stream(Streams.attempts(town), 0).size())
                .sum();
        return ledger.head().position() - attempts;
    }

    /** The last sequence of the stream that would record the step; -1 where there is none. */
    long version(Step step) {
        var type = CATALOGUE.find(step.name()).orElseThrow().type();
        var stream = EventJson.mapper().treeToValue(step.command(), type).stream();
        return ledger.stream(stream, 0).size() - 1L;
    }

    /** Somebody of the right role who acts for the town of the examples alone. */
    String here(Step step) {
        return ISSUER.token(claims -> claims.claim("partnerships", List.of(TOWN)), step.roles());
    }

    static String code(Answer answer) {
        return answer.text("type").replace("urn:planledger:problem:", "");
    }

    /** The same in another town. */
    static ObjectNode inOtherford(JsonNode body) {
        return (ObjectNode) JSON.readTree(body.toString().replace("hillford", "otherford"));
    }
}
