package org.planledger.query.attachment;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Found;
import org.planledger.query.answer.Problem;
import org.planledger.query.exempt.Looking;
import org.planledger.query.register.Moment;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** An attached file, by its hash and the item that names it. */
@RestController
class AttachmentReads {
    private final Looking looking;
    private final Downloads downloads;

    AttachmentReads(Looking looking, Downloads downloads) {
        this.looking = looking;
        this.downloads = downloads;
    }

    @GetMapping(path = "/api/attachments/{sha256}/{*item}", produces = MediaType.ALL_VALUE)
    @Nullable
    ResponseEntity<Resource> file(@PathVariable String sha256, @PathVariable String item, WebRequest request)
            throws IOException {
        var named = NamedFile.in(Found.in(looking.at(Moment.NOW), Found.address(item)), sha256)
                .orElseThrow(() -> Problem.notFound("The item names no such file."));
        return downloads.of(named, request);
    }
}
