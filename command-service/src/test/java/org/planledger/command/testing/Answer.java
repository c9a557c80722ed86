package org.planledger.command.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** What the service answered. */
public record Answer(int status, String contentType, HttpHeaders headers, JsonNode json, String text) {

    public Answer isRecorded() {
        assertThat(status).as(json.toString()).isEqualTo(200);
        assertThat(headers.firstValue("Ledger-Position"))
                .as("the position in the header")
                .contains(json.get("position").asString());
        return this;
    }

    /** Refused as a problem of this code. */
    public Answer isProblem(int expectedStatus, String code) {
        assertThat(status).as(json.toString()).isEqualTo(expectedStatus);
        assertThat(contentType).startsWith("application/problem+json");
        assertThat(text("type")).isEqualTo("urn:planledger:problem:" + code);
        assertThat(json.path("status").asInt()).isEqualTo(expectedStatus);
        assertThat(text("title")).isNotBlank();
        assertThat(text("detail")).isNotBlank();
        return this;
    }

    public Answer atField(String field) {
        assertThat(text("field")).as(json.toString()).isEqualTo(field);
        return this;
    }

    public String text(String name) {
        return json.path(name).asString("");
    }
}
