package org.planledger.query.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
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
    private final JsonMapper json;
    private final byte[] page;

    RefusedByContainer(JsonMapper json) {
        this.json = json;
        try {
            page = new ClassPathResource("templates/refused.html").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported())
            return;
        try {
            if (Unreadable.ofTheApi(request.getRequestURI()))
                write(response, MediaType.APPLICATION_PROBLEM_JSON_VALUE, problem(status));
            else write(response, "text/html;charset=UTF-8", page);
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
