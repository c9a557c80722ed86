package org.planledger.query.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the container refuses before it knows whom to ask, such as an address that cannot be decoded: the only answers
 * that pass through no filter and no template.
 */
class RefusedByContainer extends ErrorReportValve {
    /** What the container says of an address or of headers that do not fit into its buffer: it has no type for it. */
    private static final String TOO_LONG =
            StringManager.getManager(Http11InputBuffer.class).getString("iib.requestheadertoolarge.error");

    private final JsonMapper json;
    private final byte[] refused =
            page("This address cannot be understood", "Check the address, or start again from the home page.");
    private final byte[] tooLong = page(
            "That was too long",
            "What is typed into a form that searches or filters becomes a part of the page’s address, and this one was"
                    + " longer than the service takes. What you typed cannot be given back here. Go back with your"
                    + " browser, where it may still stand in its box, shorten it to a few words, and try again.");

    RefusedByContainer(JsonMapper json) {
        this.json = json;
    }

    private static byte[] page(String heading, String advice) {
        try {
            return new ClassPathResource("templates/refused.html")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .formatted(heading, advice)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var isTooLong = failure != null && TOO_LONG.equals(failure.getMessage());
        if (isTooLong) response.setStatus(HttpStatus.URI_TOO_LONG.value());
        var status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported())
            return;
        try {
            if (Unreadable.ofTheApi(request.getRequestURI()))
                write(response, MediaType.APPLICATION_PROBLEM_JSON_VALUE, problem(status));
            else write(response, "text/html;charset=UTF-8", isTooLong ? tooLong : refused);
        } catch (IOException gone) {
            // Whoever asked is no longer there.
        }
    }

    private byte[] problem(HttpStatus status) {
        return json.writeValueAsBytes(Problem.of(status).detail());
    }

    private static void write(Response response, String type, byte[] body) throws IOException {
        response.setContentType(type);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.finishResponse();
    }
}
