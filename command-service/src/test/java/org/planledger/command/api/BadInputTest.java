package org.planledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.planledger.command.testing.RunningService.ISSUER;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.planledger.command.catalogue.Catalogue;
import org.planledger.command.catalogue.CommandType;
import org.planledger.command.testing.Answer;
import org.planledger.command.testing.Bodies;
import org.planledger.command.testing.Client;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.ledger.Ledger;
import org.planledger.values.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is wrong with a request for any command is named, and nothing is recorded. */
@CommandServiceTest
class BadInputTest {

    private final String everyRole = ISSUER.token(Role.values());

    @Autowired
    private Client client;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Catalogue catalogue;

    private long head;

    @BeforeEach
    void noteTheHead() {
        head = ledger.head().position();
    }

    @TestFactory
    Stream<DynamicNode> everyCommandNamesTheFieldThatIsWrong() {
        return catalogue.all().stream().map(type -> dynamicContainer(type.name(), wrongFields(type)));
    }

    @TestFactory
    Stream<DynamicNode> everyCommandIsRefusedToWhoeverMayNotAskForIt() {
        return catalogue.all().stream().map(type -> dynamicContainer(type.name(), wrongPeople(type)));
    }

    private Stream<DynamicNode> wrongFields(CommandType type) {
        return Spoiling.all(good(type), type.schema()).stream()
                .map(spoilt -> dynamicTest(
                        spoilt.how(),
                        () -> refused(
                                type,
                                everyRole,
                                spoilt.body(),
                                answer -> answer.isProblem(400, spoilt.code()).atField(spoilt.field()))));
    }

    private Stream<DynamicNode> wrongPeople(CommandType type) {
        var body = good(type).toString();
        var nobody = dynamicTest(
                "nobody", () -> refused(type, null, body, answer -> answer.isProblem(401, "not-signed-in")));
        var roleless = dynamicTest(
                "no role", () -> refused(type, ISSUER.token(), body, answer -> answer.isProblem(403, "not-allowed")));
        var others = Arrays.stream(Role.values())
                .filter(role -> !type.isFor(Set.of(role)))
                .map(role -> (DynamicNode) dynamicTest(
                        role.words(),
                        () -> refused(type, ISSUER.token(role), body, answer -> answer.isProblem(403, "not-allowed"))));
        return Stream.concat(Stream.of(nobody, roleless), others);
    }

    private void refused(CommandType type, String token, String body, Consumer<Answer> expected) {
        expected.accept(client.post(token, type.name(), body));
        assertThat(ledger.head().position()).as("nothing was recorded").isEqualTo(head);
    }

    private static ObjectNode good(CommandType type) {
        return Bodies.of(type.schema().get("examples").get(0));
    }
}
