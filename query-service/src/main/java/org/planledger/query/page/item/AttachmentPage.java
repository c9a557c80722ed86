package org.planledger.query.page.item;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.planledger.query.attachment.Downloads;
import org.planledger.query.attachment.NamedFile;
import org.planledger.query.page.frame.NotThere;
import org.planledger.query.page.frame.Visit;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** An attached file, for whoever sees on its item's page that it is there. */
@Controller
class AttachmentPage {
    private final Downloads downloads;

    AttachmentPage(Downloads downloads) {
        this.downloads = downloads;
    }

    @GetMapping("/attachment/{sha256}/{kind}/{*path}")
    @Nullable
    ResponseEntity<Resource> file(
            Visit visit,
            @PathVariable String sha256,
            @PathVariable String kind,
            @PathVariable String path,
            WebRequest request)
            throws IOException {
        var file = NamedFile.in(visit.item(ItemPages.address(kind + path)), sha256)
                .orElseThrow(() -> new NotThere("The ledger has no such file at this address."));
        return downloads.of(file, request);
    }
}
