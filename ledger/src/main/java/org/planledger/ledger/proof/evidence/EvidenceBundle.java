package org.planledger.ledger.proof.evidence;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.RecordedEvent;
import org.planledger.ledger.proof.checkpoint.SignedCheckpoint;
import org.planledger.ledger.proof.checkpoint.VerifierKey;

/**
 * What goes into a bundle.
 *
 * @param checkpoint up to which the ledger is told
 * @param older checkpoints that the reader may have kept; those that are not older are left out, and of more than
 *     50,000 the oldest
 * @param keys with which they are signed, of the ledger and of witnesses
 * @param selection which lines are shown; of the others the bundle holds hashes
 */
public record EvidenceBundle(
        SignedCheckpoint checkpoint, List<SignedCheckpoint> older, List<VerifierKey> keys, Selection selection) {
    /**
     * One date for all, so that the same content gives the same bytes, whenever and wherever it is written. With the
     * first date that an archive can hold Java writes a second one, in the time zone of the machine.
     */
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int MOST_OLDER = 50_000;

    public EvidenceBundle {
        long size = checkpoint.checkpoint().size();
        older = older.stream()
                .filter(o -> o.checkpoint().size() < size)
                .sorted(Comparator.comparingLong(o -> o.checkpoint().size()))
                .toList();
        older = older.subList(Math.max(0, older.size() - MOST_OLDER), older.size());
        keys = List.copyOf(keys);
        checkpoint.requireSignedBy(keys);
        for (var each : older) each.requireSignedBy(keys);
    }

    /**
     * Writes the bundle, whole or not at all.
     *
     * @param progress is told each position that was read
     * @return how many lines it shows
     * @throws EvidenceRefused where the ledger's lines are not those of the checkpoints; no file is left then
     */
    public long write(Ledger ledger, Path target, LongConsumer progress) throws IOException {
        var folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
        var draft = Files.createTempFile(folder, "evidence", ".part");
        try {
            long shown = writeArchive(ledger, draft, progress);
            Seal.close(draft);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return shown;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private long writeArchive(Ledger ledger, Path draft, LongConsumer progress) throws IOException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16))) {
            zip.setComment(Seal.open());
            put(zip, "README.md", shipped("evidence-bundle.md"));
            put(zip, "Verify.java", shipped("Verify.java"));
            put(zip, "keys.txt", keys.stream().map(k -> k + "\n").collect(Collectors.joining()));
            put(zip, "checkpoint.txt", checkpoint.toString());
            for (var each : older) put(zip, "checkpoints/" + each.checkpoint().size() + ".txt", each.toString());
            begin(zip, "lines.ndjson");
            long shown = writeLines(ledger, zip, progress);
            zip.closeEntry();
            return shown;
        }
    }

    private long writeLines(Ledger ledger, OutputStream out, LongConsumer progress) throws IOException {
        var checkpoints = new ArrayList<>(older);
        checkpoints.add(checkpoint);
        var writer = new LineWriter(
                out, checkpoints.stream().map(SignedCheckpoint::checkpoint).toList());
        writer.begin();
        long size = checkpoint.checkpoint().size();
        try (var events = ledger.after(0)) {
            Iterator<RecordedEvent> each = events.iterator();
            while (writer.size() < size && each.hasNext()) {
                var event = each.next();
                writer.add(event.line(), selection.test(event));
                progress.accept(event.position());
            }
        }
        if (writer.size() < size)
            throw new EvidenceRefused("The ledger has " + writer.size() + " lines, but a checkpoint of " + size
                    + " lines was signed: no bundle was made.");
        return writer.shown();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        begin(zip, name);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_DATE);
        zip.putNextEntry(entry);
    }

    private static String shipped(String name) throws IOException {
        try (InputStream text = EvidenceBundle.class.getResourceAsStream(name)) {
            if (text == null) throw new IllegalStateException(name + " is not in this build.");
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
