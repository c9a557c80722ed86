package org.planledger.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The body of a request as it was received, of bounded size. */
final class Body {

    private final byte[] bytes;

    private Body(byte[] bytes) {
        this.bytes = bytes;
    }

    /** 256 kB: the longest command is a tenth of that. */
    static final int LIMIT = 256 << 10;

    /** @throws Problem where it is too large */
    static Body read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LIMIT) throw tooLarge();
        var bytes = request.getInputStream().readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) throw tooLarge();
        return new Body(bytes);
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
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Problem tooLarge() {
        return ProblemType.BODY_TOO_LARGE.problem("A request holds at most " + (LIMIT >> 10) + " kB.");
    }
}
