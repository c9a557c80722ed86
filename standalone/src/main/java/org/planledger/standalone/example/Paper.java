package org.planledger.standalone.example;

import java.nio.charset.StandardCharsets;
import org.planledger.command.request.Digest;
import org.planledger.values.Attachment;

/** A file that is handed in as evidence: plain text, as somebody in an office would keep it. */
public record Paper(String fileName, String text) {

    private static final String KIND = "text/plain";

    public byte[] content() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Attachment attachment() {
        return Attachment.seen(Digest.of(content()), content().length, KIND, fileName);
    }
}
