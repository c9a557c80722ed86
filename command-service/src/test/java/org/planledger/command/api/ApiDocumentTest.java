package org.planledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.testing.RunningService.ISSUER;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.planledger.command.catalogue.Catalogue;
import org.planledger.command.catalogue.CommandType;
import org.planledger.command.rule.Rule;
import org.planledger.command.testing.Client;
import org.planledger.command.testing.CommandServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The description is OpenAPI 3.1 by the judgement of an independent reader, and says what holds. */
@CommandServiceTest
class ApiDocumentTest {

    @Autowired
    private Client client;

    @Autowired
    private Catalogue catalogue;

    @Test
    void everybodyMayReadIt() {
        assertThat(document().get("openapi").asString()).isEqualTo("3.1.1");
    }

    @Test
    void anIndependentReaderFindsNoFault() {
        var options = new ParseOptions();
        options.setResolve(true);

        var read = new OpenAPIV3Parser().readContents(document().toString(), null, options);

        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).hasSize(catalogue.all().size() + 9);
    }

    @Test
    void everyCommandIsDescribedByTheSchemaThatItIsReadBy() {
        var document = document();

        for (var type : catalogue.all()) {
            var post = document.at("/paths/~1commands~1" + type.name() + "/post");
            assertThat(post.path("summary").asString("")).isEqualTo(type.summary());
            assertThat(post.at("/requestBody/content/application~1json/schema/$ref")
                            .asString())
                    .endsWith("/" + type.name() + "Request");
            assertThat(document.at("/components/schemas/" + type.name()).toString())
                    .isEqualTo(type.schema().toString());
        }
        assertThat(catalogue.all().stream().map(CommandType::name)).isNotEmpty();
    }

    @Test
    void everyProblemTypeIsListed() {
        var listed = document()
                .at("/components/schemas/Problem/x-problem-types")
                .valueStream()
                .map(kind -> kind.get("type").asString())
                .toList();

        assertThat(listed)
                .contains("urn:planledger:problem:precondition-failed")
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(Rule.values()).map(rule -> "urn:planledger:problem:" + rule.code()))
                .isSubsetOf(listed);
    }

    @Test
    void headersAndSignInAreDescribed() {
        var document = document();

        assertThat(document.at("/components/securitySchemes/signIn/scheme").asString())
                .isEqualTo("bearer");
        assertThat(document.at("/components/responses/Recorded/headers").propertyNames())
                .containsExactlyInAnyOrder("ETag", "Ledger-Position");
        assertThat(document.at("/components/parameters").propertyNames())
                .containsExactlyInAnyOrder("Idempotency-Key", "If-Match", "dryRun");
    }

    @Test
    void theCatalogueAnswersAsDescribed() {
        var entry = client.get(ISSUER.token(), "/commands").json().get(0);

        assertThat(entry.propertyNames())
                .containsExactlyInAnyOrderElementsOf(document()
                        .at("/components/schemas/CommandEntry/properties")
                        .propertyNames());
    }

    private JsonNode document() {
        return client.get(null, "/openapi.json").json();
    }
}
