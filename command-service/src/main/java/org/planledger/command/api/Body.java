package org.planledger.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.planledger.command.request.Digest;
import org.springframework.http.MediaType;

/** The body of a request as it was received, of bounded size. */
final class Body {

    /** 256 kB: the longest command is a tenth of that. */
    static final int LIMIT = 256 << 10;

    /** 8 MB: some ten thousand short commands. */
    static final int BATCH_LIMIT = 8 << 20;

    private final byte[] bytes;

    Body(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws Problem where it is too large, encoded, or text in another character set */
    static Body read(HttpServletRequest request) throws IOException {
        return read(request, LIMIT);
    }

    static Body readBatch(HttpServletRequest request) throws IOException {
        return read(request, BATCH_LIMIT);
    }

    private static Body read(HttpServletRequest request, int limit) throws IOException {
        requirePlain(request);
        if (request.getContentLengthLong() > limit) throw tooLarge(limit);
        var bytes = request.getInputStream().readNBytes(limit + 1);
        if (bytes.length > limit) throw tooLarge(limit);
        return new Body(bytes);
    }

    /** @throws Problem where it is encoded, or said to be text in another character set */
    static void requirePlain(HttpServletRequest request) {
        var encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.strip().toLowerCase(Locale.ROOT).equals("identity"))
            throw ProblemType.UNSUPPORTED_ENCODING
                    .problem("A request is not compressed or otherwise encoded.")
                    .at("Content-Encoding")
                    .header("Accept-Encoding", "identity");
        var type = request.getContentType();
        var charset = type == null ? null : MediaType.parseMediaType(type).getParameter("charset");
        if (charset != null && !Set.of("utf-8", "utf8", "us-ascii").contains(plain(charset)))
            throw ProblemType.UNSUPPORTED_CHARSET
                    .problem("JSON is sent in UTF-8.")
                    .at("Content-Type");
    }

    private static String plain(String charset) {
        return charset.replace("\"", "").toLowerCase(Locale.ROOT);
    }

    /** @throws Problem where it is not UTF-8 */
    String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw ProblemType.MALFORMED_JSON.problem("The request is not text in UTF-8.");
        }
    }

    /** SHA-256 in lower-case hex: tells whether a repeated command id comes with the same request. */
    String digest() {
        return Digest.of(bytes);
    }

    private static Problem tooLarge(int limit) {
        return ProblemType.BODY_TOO_LARGE
                .problem("A request holds at most " + (limit >> 10) + " kB.")
                .at("body");
    }
}
