package org.planledger.query.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.proof.checkpoint.SignedCheckpoint;
import org.planledger.ledger.proof.evidence.EvidenceBundle;
import org.planledger.ledger.proof.evidence.EvidenceRefused;
import org.planledger.ledger.proof.evidence.Selection;
import org.planledger.query.answer.Problem;
import org.planledger.query.exempt.Openness;
import org.planledger.query.register.Item;
import org.planledger.query.register.Register;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Makes evidence bundles up to the newest checkpoint. A bundle is written to disk first, so that it takes no memory,
 * and is handed out whole or not at all.
 */
@Component
public class Evidence {

    public static final String ZIP = "application/zip";
    private static final int AT_ONCE = 2;
    private static final int OLDER_CHECKPOINTS = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Ledger ledger;
    private final Published published;
    private final Openness openness;
    private final Register register;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    Evidence(Ledger ledger, Published published, Openness openness, Register register) {
        this.ledger = ledger;
        this.published = published;
        this.openness = openness;
        this.register = register;
    }

    /** Every line, exempt matter too. */
    public ResponseEntity<Resource> ofEverything() throws IOException {
        return written("ledger", newest(), Selection.everything());
    }

    /** What everybody may read of a partnership. */
    public ResponseEntity<Resource> ofPartnership(Item partnership) throws IOException {
        var id = partnership.id().path();
        return open(partnership, "partnership-" + id, Selection.ofPartnership(id));
    }

    /** What everybody may read of a plan. */
    public ResponseEntity<Resource> ofPlan(Item plan) throws IOException {
        var id = plan.id().path();
        return open(plan, "plan-" + id, Selection.ofPlan(id));
    }

    /** What everybody may read of the entries that touched one item. */
    public ResponseEntity<Resource> ofItem(Item item, Register.View view) throws IOException {
        var positions = view.history(item.id()).stream()
                .map(change -> change.entry().position())
                .collect(Collectors.toSet());
        var name = item.id().toString().replaceAll("[^A-Za-z0-9]+", "-");
        return open(item, name, event -> positions.contains(event.position()));
    }

    private ResponseEntity<Resource> open(Item item, String name, Selection wanted) throws IOException {
        var checkpoint = newest();
        long size = checkpoint.checkpoint().size();
        if (!register.await(size, PATIENCE)) throw Problem.behind(size, register.position());
        var open = openness.of(item.partnershipId(), size);
        // The selection is asked of every line, and first: it remembers what it saw.
        return written(name, checkpoint, event -> wanted.test(event) && open.test(event));
    }

    private SignedCheckpoint newest() {
        return published
                .newest()
                .orElseThrow(() -> Problem.notFound("No checkpoint was made yet, and evidence rests on one."));
    }

    private ResponseEntity<Resource> written(String name, SignedCheckpoint checkpoint, Selection selection)
            throws IOException {
        if (!turns.tryAcquire()) throw Problem.busy("Other bundles are being made. Try again in a minute.");
        var file = Files.createTempFile("planledger-evidence-", ".zip");
        try {
            new EvidenceBundle(checkpoint, older(checkpoint), published.keys(), selection)
                    .write(ledger, file, position -> {});
            return answer(name + "-" + checkpoint.checkpoint().size() + ".zip", file);
        } catch (EvidenceRefused refused) {
            Files.deleteIfExists(file);
            throw Problem.contradicted(String.valueOf(refused.getMessage()));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        } finally {
            turns.release();
        }
    }

    private List<SignedCheckpoint> older(SignedCheckpoint checkpoint) {
        var sizes = published.sizes();
        return sizes.subList(Math.max(0, sizes.size() - OLDER_CHECKPOINTS), sizes.size()).stream()
                .filter(size -> size < checkpoint.checkpoint().size())
                .flatMap(size -> published.of(size).stream())
                .toList();
    }

    private static ResponseEntity<Resource> answer(String name, Path file) throws IOException {
        long length = Files.size(file);
        InputStream bytes = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(ZIP))
                .contentLength(length)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(new InputStreamResource(bytes));
    }
}
