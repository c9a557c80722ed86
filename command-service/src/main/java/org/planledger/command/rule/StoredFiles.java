package org.planledger.command.rule;

import java.util.Optional;
import java.util.function.Function;
import org.planledger.values.Attachment;

/**
 * The files whose content is stored, for the rules about attachments.
 *
 * @param find what is stored under a hash; empty where nothing is
 */
public record StoredFiles(Function<String, Optional<Stored>> find) {

    /**
     * A content that is stored whole.
     *
     * @param size in bytes
     * @param seenAs the media type that its bytes show
     */
    public record Stored(long size, String seenAs) {}

    /** @throws Refusal where the content is not stored, or is not what the attachment says */
    public void require(Attachment attachment, String field) {
        var stored = find.apply(attachment.sha256())
                .orElseThrow(() -> new Refusal(
                        Rule.CONTENT_NOT_STORED,
                        "command." + field,
                        "The content of the file is not stored.",
                        "A file that was sent to /attachments before."));
        Refusal.unless(
                stored.equals(new Stored(attachment.size(), attachment.seenAs())),
                Rule.CONTENT_DIFFERS,
                "command." + field,
                "What is stored is not of this size and kind.",
                "Size and kind as the answer to the upload gave them.");
    }
}
