package org.planledger.query.answer;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code GET /openapi.json}: the read API as OpenAPI 3.1, made from the controllers that answer it and from the records
 * that they answer with.
 */
@RestController
class ApiDocument {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final List<String> REFUSALS = List.of("202", "400", "404", "406", "500", "503");
    private static final List<String> BYTES = List.of(MediaType.ALL_VALUE, "application/zip");

    private final RequestMappingHandlerMapping handlers;
    private final ApiSchemas schemas = new ApiSchemas();

    ApiDocument(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        this.handlers = handlers;
    }

    @GetMapping("/openapi.json")
    synchronized JsonNode document() {
        var document = (ObjectNode) JSON.readTree("""
                {"openapi": "3.1.1",
                 "info": {"title": "Plan Ledger: the read API", "version": "1",
                   "description": "Answers from views of the ledger, at any moment of it. What is published may be read without signing in.",
                   "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"}},
                 "servers": [{"url": "/"}],
                 "security": [{}, {"signIn": []}]}""");
        var paths = document.putObject("paths");
        addresses().forEach((pattern, handler) -> {
            for (var way : Way.of(pattern)) paths.putObject(way.path()).set("get", question(way, handler));
        });
        components(document.putObject("components"));
        return document;
    }

    private Map<String, HandlerMethod> addresses() {
        var addresses = new TreeMap<String, HandlerMethod>();
        handlers.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType() == Elsewhere.class || handler.getBeanType() == ApiDocument.class) return;
            for (var path : mapping.getPatternValues())
                if (path.startsWith("/api/")
                        && !mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                    addresses.put(path, handler);
        });
        return addresses;
    }

    /**
     * An address as the description has it. What stands for an item's whole address, which has slashes, is described as
     * its parts: clients encode a slash within one.
     */
    private record Way(String path, String operation) {
        private static final Pattern ITEM = Pattern.compile("\\{\\*\\w+}");

        static List<Way> of(String pattern) {
            var item = ITEM.matcher(pattern);
            return item.find()
                    ? List.of(
                            new Way(item.replaceFirst("{kind}/{id}"), ""),
                            new Way(item.replaceFirst("{kind}/{within}/{id}"), "_within"))
                    : List.of(new Way(pattern, ""));
        }

        List<String> parameters() {
            return NAME.matcher(path).results().map(name -> name.group(1)).toList();
        }
    }

    private ObjectNode question(Way way, HandlerMethod handler) {
        var get = JSON.createObjectNode();
        get.put("operationId", operation(handler) + way.operation())
                .put("summary", "Reads " + way.path().replaceFirst("/api/", "") + ".");
        get.putArray("tags")
                .add(handler.getBeanType()
                        .getSimpleName()
                        .replaceAll("Reads$", "")
                        .toLowerCase(Locale.ROOT));
        parameters(way, handler.getMethod(), get.putArray("parameters"));
        var answers = get.putObject("responses");
        var ok = answers.putObject("200").put("description", "The answer.");
        if (Questions.isLook(handler.getMethod())) ok.putObject("headers").setAll(headers());
        content(handler.getMethod(), ok.putObject("content"));
        if (Questions.isLook(handler.getMethod()))
            answers.putObject("304").put("description", "Nothing has changed since the ETag of If-None-Match.");
        REFUSALS.forEach(code -> answers.set(code, ref("responses", "Refused" + code)));
        return get;
    }

    private void content(Method method, ObjectNode content) {
        var file = Questions.file(method);
        content.putObject(file.orElse(MediaType.APPLICATION_JSON_VALUE))
                .set("schema", file.isPresent() ? text(file.get()) : schemas.reference(method.getGenericReturnType()));
    }

    /** What may be of any kind is bytes, and so is an archive. */
    private static ObjectNode text(String mediaType) {
        var schema = JSON.createObjectNode().put("type", "string");
        return BYTES.contains(mediaType) ? schema.put("format", "binary") : schema;
    }

    private static String operation(HandlerMethod handler) {
        return handler.getBeanType().getSimpleName().replaceAll("Reads$", "").toLowerCase(Locale.ROOT) + "_"
                + handler.getMethod().getName();
    }

    private static void parameters(Way way, Method method, ArrayNode parameters) {
        way.parameters().forEach(name -> text(parameters, name, "path").put("required", true));
        Questions.parameters(method).forEach(name -> text(parameters, name, "query"));
        if (Questions.isLook(method)) for (var name : ApiParts.LOOK) parameters.add(ref("parameters", name));
    }

    private static ObjectNode text(ArrayNode parameters, String name, String in) {
        var parameter = parameters.addObject().put("name", name).put("in", in);
        parameter.putObject("schema").put("type", "string");
        return parameter;
    }

    private static ObjectNode headers() {
        var headers = JSON.createObjectNode();
        for (var name : ApiParts.HEADERS) headers.set(name, ref("headers", name));
        return headers;
    }

    private void components(ObjectNode components) {
        var definitions = schemas.definitions();
        definitions.set("Problem", ApiParts.problem());
        components.set("schemas", definitions);
        components.set("parameters", ApiParts.parameters());
        components.set("headers", ApiParts.headers());
        components.set("securitySchemes", ApiParts.signIn());
        var responses = components.putObject("responses");
        for (var code : REFUSALS) {
            var reason = HttpStatus.valueOf(Integer.parseInt(code)).getReasonPhrase();
            var refused = responses.putObject("Refused" + code).put("description", reason + ".");
            refused.putObject("content")
                    .putObject(MediaType.APPLICATION_PROBLEM_JSON_VALUE)
                    .set("schema", ref("schemas", "Problem"));
        }
    }

    private static ObjectNode ref(String kind, String name) {
        return JSON.createObjectNode().put("$ref", "#/components/" + kind + "/" + name);
    }
}
