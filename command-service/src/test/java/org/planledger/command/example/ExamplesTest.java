package org.planledger.command.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.testing.RunningService.ISSUER;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planledger.command.catalogue.Catalogue;
import org.planledger.command.catalogue.CommandType;
import org.planledger.command.testing.Client;
import org.planledger.command.testing.SeparateService;
import org.planledger.ledger.testing.TestMongo;
import tools.jackson.databind.JsonNode;

/** The examples that the service shows are requests that it records: together they tell one story. */
class ExamplesTest {

    @RegisterExtension
    static final TestMongo MONGO = new TestMongo();

    private static SeparateService service;
    private static Client client;
    private static List<Step> story;

    @BeforeAll
    static void start() {
        service = SeparateService.on(MONGO.uri(), MONGO.databaseName());
        client = service.client();
        story = Step.story(client);
        Step.storeFile(client);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void everyExampleIsRecordedOnceTheEarlierOnesAre() {
        for (var step : story) {
            var answer = step.send(client, ISSUER.token(step.roles()), step.body());

            assertThat(answer.status()).as("%s: %s", step, answer.text()).isEqualTo(200);
            answer.isRecorded();
        }
    }

    @Test
    void everyCommandHasAnExampleAndTheStoryHasNoGap() {
        assertThat(story.stream().map(Step::name).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Catalogue.read().all().stream().map(CommandType::name).toList());
        assertThat(story.stream().map(Step::number))
                .doesNotHaveDuplicates()
                .startsWith(1)
                .endsWith(story.size());
    }

    @Test
    void theDescriptionOfTheApiShowsTheSameExamples() {
        var paths = client.get(null, "/openapi.json").json().get("paths");
        var shown = new TreeMap<String, JsonNode>();
        paths.propertyStream().forEach(path -> examples(path.getKey(), path.getValue(), shown));

        assertThat(shown).hasSameSizeAs(story);
        for (var step : story) {
            var request = shown.get("/commands/" + step.name() + " step-" + step.number());
            assertThat(request.get("envelope")).isEqualTo(step.envelope());
            assertThat(request.get("command")).isEqualTo(step.command());
        }
    }

    private static void examples(String path, JsonNode operations, Map<String, JsonNode> shown) {
        operations
                .at("/post/requestBody/content/application~1json/examples")
                .propertyStream()
                .forEach(example -> shown.put(
                        path + " " + example.getKey(), example.getValue().get("value")));
    }
}
