package org.planledger.command.api;

import org.planledger.command.catalogue.Catalogue;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** {@code GET /openapi.json}, for everybody. */
@RestController
class ApiDocumentController {

    private final JsonNode document;

    ApiDocumentController(Catalogue catalogue) {
        document = ApiDocument.of(catalogue);
    }

    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode document() {
        return document;
    }
}
