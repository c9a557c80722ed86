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
    private static final String NO_ROOM =
            StringManager.getManager(Http11InputBuffer.class).getString("iib.requestheadertoolarge.error");

    private final JsonMapper json;
    private final byte[] refused =
            page("This address cannot be understood", "Check the address, or start again from the home page.");
    private final byte[] headersTooLong = page(
            "That was too much to send along",
            "What your browser sends along with each address, such as the cookies of this site, was longer than the"
                    + " service takes. Remove the cookies of this site from your browser, and try again.");
    private final byte[] addressTooLong = page(
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
        if (failure != null && NO_ROOM.equals(failure.getMessage()))
            response.setStatus(tooLong(request).value());
        var status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported())
            return;
        try {
            if (Unreadable.ofTheApi(request.getRequestURI()))
                write(response, MediaType.APPLICATION_PROBLEM_JSON_VALUE, problem(status));
            else write(response, "text/html;charset=UTF-8", page(status));
        } catch (IOException gone) {
            // Whoever asked is no longer there.
        }
    }

    /** The address is known once its line is read: then it was the headers that had no room. */
    private static HttpStatus tooLong(Request request) {
        return request.getRequestURI() == null ? HttpStatus.URI_TOO_LONG : HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE;
    }

    private byte[] page(HttpStatus status) {
        return switch (status) {
            case URI_TOO_LONG -> addressTooLong;
            case REQUEST_HEADER_FIELDS_TOO_LARGE -> headersTooLong;
            default -> refused;
        };
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
