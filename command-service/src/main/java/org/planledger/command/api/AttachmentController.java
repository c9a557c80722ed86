package org.planledger.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.planledger.command.attachment.FileLook;
import org.planledger.command.catalogue.Catalogue;
import org.planledger.command.catalogue.CommandType;
import org.planledger.ledger.content.ContentTooLarge;
import org.planledger.ledger.content.Contents;
import org.planledger.ledger.content.Spool;
import org.planledger.values.Attachment;
import org.planledger.values.InvalidValue;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes a file: {@code POST /attachments?fileName=report.pdf} with its bytes as the body. The answer is the attachment
 * as a command names it. Nothing is recorded by this; sending the same file again is harmless.
 */
@RestController
class AttachmentController {

    /** Whoever may attach a file may send one. */
    static final String COMMAND = "AttachEvidence";

    /** Each takes room on disk while it is looked at. */
    private static final int AT_ONCE = 4;

    private final CommandType command;
    private final Contents contents;
    private final DataSize most;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    AttachmentController(
            Catalogue catalogue, Contents contents, @Value("${planledger.attachments.max-size}") DataSize most) {
        this.command = catalogue.find(COMMAND).orElseThrow();
        this.contents = contents;
        this.most = most;
    }

    @PostMapping(
            path = "/attachments",
            consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    ResponseEntity<Attachment> take(
            @RequestParam String fileName, HttpServletRequest request, @AuthenticationPrincipal Jwt token)
            throws IOException {
        var person = Person.of(token);
        CommandController.requireAllowed(command.isFor(person.roles()), command, person);
        Body.requirePlain(request);
        if (request.getContentLengthLong() > most.toBytes()) throw tooLarge();
        if (!turns.tryAcquire())
            throw ProblemType.UPLOADS_BUSY.problem("So many files are not taken at once. Try again shortly.");
        try {
            return ResponseEntity.ok(kept(fileName, request));
        } finally {
            turns.release();
        }
    }

    private Attachment kept(String fileName, HttpServletRequest request) throws IOException {
        try (var spool = Spool.of(request.getInputStream(), most.toBytes())) {
            if (spool.size() == 0) throw ProblemType.FILE_EMPTY.problem("The file is empty.");
            var seenAs = FileLook.at(spool.file());
            var attachment = Attachment.seen(spool.sha256Hex(), spool.size(), seenAs, fileName);
            contents.keep(spool, seenAs);
            return attachment;
        } catch (ContentTooLarge e) {
            throw tooLarge();
        } catch (InvalidValue e) {
            throw ProblemType.FILE_NOT_TAKEN.problem(String.valueOf(e.getMessage()));
        }
    }

    private Problem tooLarge() {
        var words = most.toMegabytes() > 0 ? most.toMegabytes() + " MB" : most.toKilobytes() + " kB";
        return ProblemType.FILE_TOO_LARGE.problem("The file is too large: it may have at most " + words + ".");
    }
}
