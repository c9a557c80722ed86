package org.planledger.command.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.testing.RunningService.ISSUER;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planledger.command.report.MarkExempt;
import org.planledger.command.testing.Client;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.events.EventJson;
import org.planledger.values.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Every command says what it is, who may ask for it, and what it takes. */
@CommandServiceTest
class CatalogueTest {

    @Autowired
    private Client client;

    @Autowired
    private ApplicationContext context;

    static Stream<CommandType> commands() {
        return Catalogue.read().all().stream();
    }

    @Test
    void theFirstCommandsAreAllThere() {
        assertThat(commands().map(CommandType::name))
                .contains("AssignThemeLead", "RecordAchievement", "AdoptRecommendation");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandSaysWhatHappenedInPlainWords(CommandType command) {
        assertThat(command.title()).matches("[A-Z][a-z ]+");
        assertThat(command.summary()).endsWith(".");
        assertThat(command.area()).isLowerCase();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandIsForSomebodyAndNotForEverybody(CommandType command) {
        assertThat(command.roles()).isNotEmpty().doesNotContain(Role.AUDITOR, Role.LAY_MEMBER);
        assertThat(command.isFor(Set.of())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandHasOneHandler(CommandType command) {
        var handlers = context.getBeansWithAnnotation(Aggregate.class).values().stream()
                .flatMap(aggregate -> Arrays.stream(aggregate.getClass().getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                .map(Method::getParameterTypes)
                .filter(parameters -> parameters[0] == command.type());

        assertThat(handlers).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyFieldHasALabelAndABound(CommandType command) {
        fields(command.schema()).forEach(field -> {
            assertThat(field.path("title").asString("")).as(field.toString()).isNotBlank();
            if (field.path("type").asString("").equals("string"))
                assertThat(field.has("maxLength") || field.has("enum"))
                        .as(field.toString())
                        .isTrue();
        });
    }

    @Test
    void anExemptionNamesAParagraphThatThereIs() {
        var paragraph =
                CommandSchemas.published().of(MarkExempt.class).at("/properties/exemption/properties/paragraph");

        assertThat(paragraph.path("minimum").asInt()).isEqualTo(1);
        assertThat(paragraph.path("maximum").asInt()).isEqualTo(7);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyExampleIsTheCommand(CommandType command) {
        for (var shown : command.examples()) {
            var read = EventJson.mapper().treeToValue(shown.command(), command.type());

            assertThat(read.stream()).startsWith(command.stream());
            assertThat(EventJson.mapper().valueToTree(read).toString())
                    .isEqualTo(shown.command().toString());
        }
    }

    @Test
    void anySignedInPersonMayReadTheCatalogue() {
        var answer = client.get(ISSUER.token(), "/commands");

        assertThat(answer.status()).isEqualTo(200);
        var names =
                answer.json().valueStream().map(c -> c.get("name").asString()).toList();
        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(
                        commands().map(CommandType::name).toList())
                .as("in the order of the life of a thing")
                .containsSubsequence("PlanAction", "StartAction", "CompleteAction", "ReopenAction");
        var assign = answer.json()
                .valueStream()
                .filter(c -> c.get("name").asString().equals("AssignThemeLead"))
                .findFirst()
                .orElseThrow();
        assertThat(assign.get("title").asString()).isEqualTo("A theme lead was appointed");
        assertThat(assign.get("roles").toString()).isEqualTo("[\"executive-recorder\"]");
        assertThat(assign.at("/schema/properties/lead/properties/memberId/x-options")
                        .asString())
                .isEqualTo("members");
        var end = answer.json()
                .valueStream()
                .filter(c -> c.get("name").asString().equals("EndMembership"))
                .findFirst()
                .orElseThrow();
        assertThat(end.at("/schema/properties/memberId/x-options").asString()).isEqualTo("presentMembers");
    }

    private static Stream<JsonNode> fields(JsonNode schema) {
        var own = schema.path("properties").valueStream().collect(Collectors.toList());
        return Stream.concat(own.stream(), own.stream().flatMap(CatalogueTest::inner));
    }

    private static Stream<JsonNode> inner(JsonNode field) {
        return field.has("items") ? fields(field.get("items")) : fields(field);
    }
}
