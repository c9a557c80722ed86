package org.planledger.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.planledger.command.api.Problem.FieldError;
import org.planledger.command.axon.Expected;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a request says in headers beside its body.
 *
 * @param key of {@code Idempotency-Key}: the same as the command id of the envelope; null where there is none
 * @param expected of {@code If-Match}: the versions of the stream, as the {@code ETag} of an answer gives them
 */
record Conditions(@Nullable String key, @Nullable Expected expected) {

    static final String KEY = "Idempotency-Key";
    static final String IF_MATCH = "If-Match";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{8,100}");
    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*)\"");
    private static final Pattern VERSION = Pattern.compile("0|[1-9][0-9]{0,15}");

    /** @throws Problem where a header cannot be understood */
    static Conditions of(HttpServletRequest request) {
        return new Conditions(key(request), expected(request));
    }

    /**
     * Of a request to which neither applies as a whole: it would be wrong to take it and to overlook them.
     *
     * @throws Problem where there is one all the same
     */
    static void requireNone(HttpServletRequest request) {
        for (var header : List.of(KEY, IF_MATCH))
            if (request.getHeader(header) != null)
                throw invalid(
                        header,
                        "'" + header + "' is not taken with a batch: the envelope of each row says it for that row.");
    }

    private static @Nullable String key(HttpServletRequest request) {
        var sent = Collections.list(request.getHeaders(KEY));
        if (sent.isEmpty()) return null;
        var key = sent.get(0).strip().replaceFirst("^\"(.*)\"$", "$1");
        if (sent.size() > 1 || !ID.matcher(key).matches())
            throw invalid(
                    KEY, "'" + KEY + "' holds one id of 8 to 100 letters, digits, dots, hyphens and underscores.");
        return key;
    }

    private static @Nullable Expected expected(HttpServletRequest request) {
        var sent =
                String.join(",", Collections.list(request.getHeaders(IF_MATCH))).strip();
        if (sent.isEmpty()) return null;
        return sent.equals("*") ? new Expected(true, Set.of()) : new Expected(false, versions(sent));
    }

    /** A weak tag, or one that was never given out, matches no version. */
    private static Set<Long> versions(String tags) {
        var versions = new HashSet<Long>();
        for (var tag : tags.split(",", -1)) {
            var read = TAG.matcher(tag.strip());
            if (!read.matches()) throw invalid(IF_MATCH, "'" + IF_MATCH + "' holds the ETag of an answer, or *.");
            if (read.group(1) == null && VERSION.matcher(read.group(2)).matches())
                versions.add(Long.valueOf(read.group(2)));
        }
        return versions;
    }

    /**
     * Puts the key where the envelope has its command id.
     *
     * @throws Problem where the envelope has another one
     */
    void completeEnvelope(JsonNode request) {
        if (key == null || !(request.get("envelope") instanceof ObjectNode envelope)) return;
        var named = envelope.get("commandId");
        if (named == null || named.isNull()) envelope.put("commandId", key);
        else if (!named.asString("").equals(key))
            throw invalid("envelope.commandId", "'envelope.commandId' and '" + KEY + "' name different commands.");
    }

    private static Problem invalid(String field, String sentence) {
        return ProblemType.INVALID_FIELD.problem(sentence).at(List.of(new FieldError(field, "header", sentence)));
    }
}
