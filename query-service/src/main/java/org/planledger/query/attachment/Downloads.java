package org.planledger.query.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.planledger.ledger.content.ContentDamaged;
import org.planledger.ledger.content.Contents;
import org.planledger.values.Attachment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Hands out the bytes of a file, once all of them were found to be those that were stored. */
@Component
public class Downloads {
    private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);
    private static final Duration FOR_LONG = Duration.ofDays(365);

    private final Contents contents;

    Downloads(Contents contents) {
        this.contents = contents;
    }

    /**
     * The file to be saved, never to be shown: what a browser would run is not what anybody attached it for.
     *
     * @return null where the request says that the asker has it already; the response is complete then
     * @throws ContentDamaged where what is stored is not what was attached
     */
    public @Nullable ResponseEntity<Resource> of(NamedFile file, WebRequest request) throws IOException {
        var attachment = file.attachment();
        if (request.checkNotModified("\"" + attachment.sha256() + "\"")) return null;
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.mediaType()))
                .contentLength(attachment.size())
                .cacheControl(keeping(file))
                .header(HttpHeaders.CONTENT_DISPOSITION, saving(attachment))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(bytes(attachment.sha256()));
    }

    private static String saving(Attachment attachment) {
        return ContentDisposition.attachment()
                .filename(attachment.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    /** What lies under a hash never changes; but on a shared machine exempt matter is not left behind. */
    private static CacheControl keeping(NamedFile file) {
        return file.exempt()
                ? CacheControl.noStore()
                : CacheControl.maxAge(FOR_LONG).cachePrivate().immutable();
    }

    private Resource bytes(String sha256) throws IOException {
        try {
            return new InputStreamResource(contents.fetch(sha256).handOver());
        } catch (ContentDamaged damaged) {
            LOG.error("An attachment is damaged and was not handed out", damaged);
            throw damaged;
        }
    }
}
