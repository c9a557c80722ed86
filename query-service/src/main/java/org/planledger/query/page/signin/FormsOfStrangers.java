package org.planledger.query.page.signin;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Reads no form of anybody who never was signed in: nothing would be done with it, and whoever sends it slowly would
 * hold a thread of the server. They are answered as if they had sent an empty one.
 */
class FormsOfStrangers extends ValveBase {
    /** What has arrived by the time of the answer is taken, up to so many bytes, so that the answer is read. */
    private static final int MOST = 1 << 20;

    private final BeenHere been;

    FormsOfStrangers(BeenHere been) {
        super(true);
        this.been = been;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!hasBody(request) || isSignedIn(request) || been.isIn(request)) {
            getNext().invoke(request, response);
            return;
        }
        var sent = request.getCoyoteRequest();
        // Without its type nobody knows how to read it.
        sent.getMimeHeaders().removeHeader(HttpHeaders.CONTENT_TYPE);
        getNext().invoke(request, response);
        response.finishResponse();
        if (!isWhollyThere(sent)) sent.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }

    private static boolean hasBody(Request request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private static boolean isSignedIn(Request request) {
        var session = request.getContext() == null ? null : request.getSession(false);
        return session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }

    /** Takes what lies there and waits for nothing. */
    private static boolean isWhollyThere(org.apache.coyote.Request request) throws IOException {
        var skimmed = new Skimmed();
        for (int taken = 0; taken < MOST && !request.isFinished(); ) {
            request.action(ActionCode.AVAILABLE, true);
            if (request.getAvailable() <= 0) return false;
            taken += Math.max(0, request.doRead(skimmed));
        }
        return request.isFinished();
    }

    /** Where the container puts a piece that it has read. */
    private static final class Skimmed implements ApplicationBufferHandler {
        private ByteBuffer piece = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer read) {
            piece = read;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return piece;
        }

        @Override
        public void expand(int size) {}
    }
}
