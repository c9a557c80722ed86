package org.planledger.command.api;

import static org.planledger.command.api.ApiDocument.ref;

import java.util.List;
import org.planledger.command.catalogue.CommandSchemas;
import org.planledger.events.EventJson;
import org.planledger.values.Attachment;
import org.planledger.values.FileKind;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How a file is sent, for the OpenAPI document. */
final class UploadShape {

    private static final JsonMapper JSON = EventJson.mapper();

    private UploadShape() {}

    static ObjectNode operation() {
        var post = JSON.createObjectNode().put("operationId", "sendFile");
        post.put("summary", "Stores a file, so that a command can name it.");
        post.put(
                "description",
                "Nothing is recorded by this, and sending the same file again is harmless. What the file is, its bytes"
                        + " tell: " + FileKind.list()
                        + "; its name must end accordingly. For the roles that may ask for "
                        + AttachmentController.COMMAND + ".");
        post.putArray("tags").add("attachment");
        post.putArray("parameters")
                .addObject()
                .put("name", "fileName")
                .put("in", "query")
                .put("required", true)
                .put("description", "Without any path.")
                .putObject("schema")
                .put("type", "string")
                .put("maxLength", 200);
        post.putObject("requestBody")
                .put("required", true)
                .putObject("content")
                .putObject("application/octet-stream")
                .putObject("schema")
                .put("type", "string")
                .put("format", "binary");
        answers(post.putObject("responses"));
        return post;
    }

    private static void answers(ObjectNode answers) {
        answers.putObject("200")
                .put("description", "It is stored. The answer is what a command takes as its attachment.")
                .putObject("content")
                .putObject("application/json")
                .set("schema", ref("schemas", "Attachment"));
        ApiDocument.refusals(answers, List.of("400", "401", "403", "406", "413", "415", "422", "500", "503"));
    }

    static ObjectNode attachment() {
        return CommandSchemas.published().of(Attachment.class);
    }
}
