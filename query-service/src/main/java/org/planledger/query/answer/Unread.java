package org.planledger.query.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.Parameters;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.apache.tomcat.util.res.StringManager;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.UrlPathHelper;

/**
 * A form that was sent and could not be read, so that nobody knows what stands in it.
 *
 * @param page the address of the page that it stands on
 * @param detail what was wrong with it, in a sentence or two, and what to do
 */
public record Unread(HttpStatus status, String page, String heading, String detail) {
    /** Where the page about it lies; it is only forwarded to, with this in the attribute of the same name. */
    public static final String PAGE = "/unread";

    private static final String UNREADABLE = "The form could not be read";
    private static final int MEGABYTE = 1 << 20;

    static Unread of(InvalidParameterException why, HttpServletRequest request, int mostBoxes) {
        boolean isTooMuch = isTooMuch(why, mostBoxes);
        if (!isTooMuch && why.getErrorCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE)
            return tooLarge(request);
        return new Unread(
                HttpStatus.BAD_REQUEST,
                page(request),
                UNREADABLE,
                isTooMuch
                        ? "It has more boxes than the service takes. Take out some of its rows."
                        : "What was sent is not text in UTF-8, as browsers send it.");
    }

    /** The container has a sentence for boxes, and no type; parts of a form with a file have one. */
    private static boolean isTooMuch(InvalidParameterException why, int mostBoxes) {
        var boxes = StringManager.getManager(Parameters.class).getString("parameters.maxCountFail", mostBoxes);
        return boxes.equals(why.getMessage()) || why.getCause() instanceof FileCountLimitExceededException;
    }

    static Unread unnameable(HttpServletRequest request) {
        return new Unread(
                HttpStatus.BAD_REQUEST,
                page(request),
                UNREADABLE,
                "The name of the file has a character in it that no name may have. Rename the file.");
    }

    private static Unread tooLarge(HttpServletRequest request) {
        var type = request.getContentType();
        boolean hasFile = type != null && type.startsWith("multipart/");
        return new Unread(
                HttpStatus.CONTENT_TOO_LARGE,
                page(request),
                "That was too large",
                (hasFile ? "The file that you chose is too large" : "The text that you typed is too long")
                        + size(request)
                        + (hasFile ? ". Choose a smaller file." : ". Shorten it."));
    }

    private static String page(HttpServletRequest request) {
        return UrlPathHelper.defaultInstance.getPathWithinApplication(request);
    }

    private static String size(HttpServletRequest request) {
        long bytes = request.getContentLengthLong();
        return bytes < MEGABYTE ? "" : ": with it, the form has %,d MB".formatted(bytes / MEGABYTE);
    }
}
