package org.planledger.command.api;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.EventJson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.node.ObjectNode;

/** A refusal on its way to the sender, as RFC 9457 problem details. Nothing was recorded. */
final class Problem extends RuntimeException {

    private final transient ProblemDetail detail;
    private final transient HttpHeaders headers = new HttpHeaders();

    Problem(int status, String code, String title, String sentence) {
        super(sentence, null, false, false);
        detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create("urn:planledger:problem:" + code));
        detail.setTitle(title);
        detail.setDetail(sentence);
    }

    /**
     * One field and what is wrong with it.
     *
     * @param field the JSON path, {@code command.figures[0].value}
     * @param rule the rule that it breaks: a word of JSON Schema, or the code of a rule of the domain
     */
    record FieldError(String field, String rule, String message) {}

    Problem at(List<FieldError> errors) {
        with("field", errors.get(0).field());
        return with("errors", errors);
    }

    /** About a header, or a field that is named already. */
    Problem at(String field) {
        return with("field", field);
    }

    Problem header(String name, String value) {
        headers.add(name, value);
        return this;
    }

    Problem with(String name, @Nullable Object value) {
        if (value != null) detail.setProperty(name, value);
        return this;
    }

    ProblemDetail detail() {
        return detail;
    }

    /** As a member of a larger answer. */
    ObjectNode toJson() {
        var json = EventJson.mapper().createObjectNode();
        json.put("type", String.valueOf(detail.getType())).put("title", detail.getTitle());
        json.put("status", detail.getStatus()).put("detail", detail.getDetail());
        var more = detail.getProperties();
        if (more != null)
            more.forEach((name, value) -> json.set(name, EventJson.mapper().valueToTree(value)));
        return json;
    }

    ResponseEntity<ProblemDetail> response() {
        var response = ResponseEntity.status(detail.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (detail.getStatus() == 503) response.header("Retry-After", "5");
        return response.headers(headers).body(detail);
    }
}
