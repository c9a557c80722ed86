package org.planledger.ledger.proof.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A bundle taken apart, as a forger has it: every change is packed and sealed again as if nothing had happened. */
final class Archive {
    /** That of every file in a bundle. */
    static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String SEAL = "plan-ledger-evidence/1 sha256 ";

    final Map<String, byte[]> files;

    private Archive(Map<String, byte[]> files) {
        this.files = files;
    }

    static Archive read(Path bundle) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(bundle.toFile())) {
            for (var entry : zip.stream().toList())
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
        return new Archive(files);
    }

    static Archive of(Map<String, byte[]> files) {
        return new Archive(new LinkedHashMap<>(files));
    }

    Archive with(String name, byte[] content) {
        var changed = new LinkedHashMap<>(files);
        changed.put(name, content);
        return new Archive(changed);
    }

    Archive with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Archive without(String name) {
        var changed = new LinkedHashMap<>(files);
        changed.remove(name);
        return new Archive(changed);
    }

    /** With another file right before the lines. */
    Archive inserting(String name, byte[] content) {
        var lines = files.get("lines.ndjson");
        return without("lines.ndjson").with(name, content).with("lines.ndjson", lines);
    }

    Archive reversed() {
        var names = new ArrayList<>(files.keySet());
        java.util.Collections.reverse(names);
        var changed = new LinkedHashMap<String, byte[]>();
        names.forEach(name -> changed.put(name, files.get(name)));
        return new Archive(changed);
    }

    Archive withLines(UnaryOperator<List<String>> change) {
        var changed = change.apply(new ArrayList<>(lines()));
        return with(
                "lines.ndjson",
                String.join("", changed.stream().map(l -> l + "\n").toList()));
    }

    List<String> lines() {
        return text("lines.ndjson").lines().toList();
    }

    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    byte[] packed() throws IOException {
        return sealed(zip(ZipEntry.DEFLATED, true));
    }

    byte[] stored() throws IOException {
        return sealed(zip(ZipEntry.STORED, true));
    }

    byte[] unsealed() throws IOException {
        return zip(ZipEntry.DEFLATED, false);
    }

    static byte[] sealed(byte[] archive) {
        int end = archive.length - 64;
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(archive, end));
            var sealed = archive.clone();
            System.arraycopy(HexFormat.of().formatHex(hash).getBytes(StandardCharsets.US_ASCII), 0, sealed, end, 64);
            return sealed;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path save(Path folder, String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name.replaceAll("[^a-z0-9]+", "-") + ".zip"), bytes);
    }

    private byte[] zip(int method, boolean comment) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            if (comment) zip.setComment(SEAL + "0".repeat(64));
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(DATE);
                entry.setMethod(method);
                if (method == ZipEntry.STORED) describe(entry, file.getValue());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void describe(ZipEntry entry, byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        entry.setCrc(crc.getValue());
        entry.setSize(content.length);
    }
}
