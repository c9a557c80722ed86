package org.planledger.ledger.proof.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.planledger.ledger.proof.Peaks;
import org.planledger.ledger.proof.TreeHash;
import org.planledger.ledger.proof.checkpoint.KeyUse;
import org.planledger.ledger.proof.checkpoint.SigningKey;

/** Bundles that somebody changed, made up, damaged or built to harm who opens them. */
final class BadBundles {
    private static final String REWRITTEN = "are not those of which the checkpoint was signed";

    private final Scene scene;
    private final Archive whole;
    private final Path kept;
    private final List<Case> cases = new ArrayList<>();

    private BadBundles(Scene scene) throws IOException {
        this.scene = scene;
        this.whole = Archive.read(scene.whole());
        this.kept = scene.keep("kept", scene.old.toString());
    }

    static List<Case> of(Scene scene) throws IOException {
        var bad = new BadBundles(scene);
        bad.changedLines();
        bad.signedNonsense();
        bad.omittedRows();
        bad.keysAndSignatures();
        bad.otherHistories();
        bad.damagedArchives();
        bad.hostileArchives();
        bad.archivesOfTwoMinds();
        bad.textsThatAreNone();
        return bad.cases;
    }

    private void changedLines() throws IOException {
        int count = whole.lines().size();
        for (int i = 0; i < count; i++) {
            int at = i;
            add(
                    "line " + i + " removed",
                    whole.withLines(l -> removed(l, at)),
                    at == count - 1 ? "missing at the end" : "is missing");
            add("line " + i + " twice", whole.withLines(l -> inserted(l, at, l.get(at))), "a second time");
            add(
                    "line " + i + " reworded",
                    whole.withLines(l -> set(l, at, l.get(at).replace("Minute 4.2", "Minute 4.3"))),
                    REWRITTEN);
            add(
                    "line " + i + " removed and renumbered",
                    whole.withLines(l -> renumbered(removed(l, at))),
                    at < 6 ? REWRITTEN : "");
            add(
                    "line " + i + " inserted and renumbered",
                    whole.withLines(l -> renumbered(inserted(l, at, l.get(0)))),
                    "");
            if (i > 0) add("lines " + i + " swapped", whole.withLines(l -> swapped(l, at)), "changed places");
        }
        add("all lines removed", whole.withLines(l -> List.of()), "missing at the end");
        add(
                "line break missing",
                whole.with("lines.ndjson", whole.text("lines.ndjson").stripTrailing()),
                "cut off");
        add("empty line", whole.withLines(l -> inserted(l, 3, "")), "no line");
        add(
                "other line breaks",
                whole.with("lines.ndjson", whole.text("lines.ndjson").replace("\n", "\r\n")),
                "no line");
        add("not JSON", whole.withLines(l -> set(l, 3, "hello")), "no line");
        add("longer line", whole.withLines(l -> set(l, 3, l.get(3) + " ")), "no line");
    }

    /** Signed with the ledger's own key, and still not a ledger. */
    private void signedNonsense() throws IOException {
        var lines = whole.lines();
        add(
                "time goes back",
                scene.forged(whole, set(lines, 4, lines.get(4).replaceFirst("At\":\"2", "At\":\"1"))),
                "recorded before");
        add(
                "no time",
                scene.forged(whole, set(lines, 4, lines.get(4).replaceFirst("At\":\"2", "At\":\"x"))),
                "has no time");
        add("numbers padded", scene.forged(whole, set(lines, 4, lines.get(4).replaceFirst(":5,", ":05,"))), "no line");
        add(
                "numbers from nought",
                scene.forged(whole, renumbered(inserted(lines, 0, lines.get(0)), 0)),
                "a second time");
        add("a hole", scene.forged(whole, removed(lines, 5)), "is missing");
        var latin = bytes(whole.withLines(l -> set(l, 1, l.get(1).replace('é', '\u00a4')))
                .text("lines.ndjson"));
        add("not UTF-8", whole.with("lines.ndjson", broken(latin)), "not UTF-8");
        add("half a character pair", whole.with("lines.ndjson", surrogate(latin)), "not UTF-8");
    }

    private void omittedRows() throws IOException {
        var plan = Archive.read(scene.export("plan", List.of(scene.old), Selection.ofPlan("luton-1")));
        var rows = plan.lines();
        int first = rows.indexOf(rows.stream()
                .filter(r -> r.startsWith("{\"omitted"))
                .findFirst()
                .orElseThrow());
        var hash = TreeHash.OF_NOTHING.toString();
        add(
                "omitted row changed",
                plan.withLines(l -> set(l, first, "{\"omitted\":1,\"hash\":\"" + hash + "\"}")),
                REWRITTEN);
        add("omitted row removed", plan.withLines(l -> removed(l, first)), "");
        for (var count : List.of("0", "3", "8", "64", "-1", "01", "99999999999999999999"))
            add(
                    "omitting " + count,
                    plan.withLines(l -> set(l, first, "{\"omitted\":" + count + ",\"hash\":\"" + hash + "\"}")),
                    "");
        add(
                "omitting more than there is",
                plan.withLines(l -> inserted(l, 0, "{\"omitted\":16,\"hash\":\"" + hash + "\"}")),
                "more lines");
        add(
                "omitting with a remark",
                plan.withLines(l -> set(l, first, rows.get(first).replace("}", ",\"x\":1}"))),
                "no line");
        add("loose base64", plan.withLines(l -> set(l, first, loose(rows.get(first)))), "standard form");
        add(
                "shown line reworded",
                plan.withLines(l ->
                        l.stream().map(r -> r.replace("Patrols", "Parties")).toList()),
                REWRITTEN);
        add("older checkpoint across omitted lines", allOmitted(), "cannot be checked");
        var other = TreeHash.leaf("a line of another tree");
        add(
                "hash of another tree",
                plan.withLines(
                        l -> set(l, first, rows.get(first).replaceFirst("hash\":\".*\"", "hash\":\"" + other + "\""))),
                REWRITTEN);
    }

    /** 8, 4 and 1 lines left out in one row each: right, but the older checkpoint of 6 cannot be seen. */
    private Archive allOmitted() {
        var leaves = whole.lines().stream().map(TreeHash::leaf).toList();
        return whole.withLines(l -> List.of(
                omitted(leaves.subList(0, 8)), omitted(leaves.subList(8, 12)), omitted(leaves.subList(12, 13))));
    }

    private static String omitted(List<TreeHash> leaves) {
        var peaks = new Peaks();
        leaves.forEach(peaks::add);
        return "{\"omitted\":" + leaves.size() + ",\"hash\":\"" + peaks.root() + "\"}";
    }

    private void keysAndSignatures() throws IOException {
        var stranger = SigningKey.generate(SampleHistory.ORIGIN, KeyUse.LEDGER);
        var text = whole.text("checkpoint.txt");
        var body = text.substring(0, text.indexOf("\n\n") + 1);
        var byStranger = whole.without("checkpoints/6.txt").with("checkpoint.txt", scene.signed(body, stranger));
        add("signed by a stranger", byStranger, "not signed by");
        var withKey = byStranger.with("keys.txt", stranger.verifier() + "\n");
        add(
                "signed by a stranger, key pinned",
                withKey,
                "the key that you gave",
                "--key",
                scene.key.verifier().toString());
        add(
                "signed by a stranger, checkpoint kept",
                withKey,
                "The checkpoint you kept is not signed",
                "--since",
                kept.toString());
        add("signed by the witness only", whole.with("keys.txt", scene.witness.verifier() + "\n"), "not signed by");
        add("no keys", whole.with("keys.txt", ""), "no key");
        add("keys that are none", whole.with("keys.txt", "hello\n"), "not a key");
        add("keys without an end", whole.with("keys.txt", scene.key.verifier().toString()), "newline");
        add("keys not UTF-8", whole.with("keys.txt", new byte[] {(byte) 0xc3, '\n'}), "not UTF-8");
        add(
                "key with a false id",
                whole.with("keys.txt", whole.text("keys.txt").replaceFirst("\\+[0-9a-f]{8}\\+", "+00000000+")),
                "its own id");
        add(
                "signature without its key",
                whole.with("checkpoint.txt", body + "\n\u2014 " + SampleHistory.ORIGIN + " AAAA\n"),
                "too short");
        add("no signature", whole.with("checkpoint.txt", body), "not a signed note");
        add("something else below", whole.with("checkpoint.txt", text + "hello\n"), "no signature");
        add("checkpoint not UTF-8", whole.with("checkpoint.txt", new byte[] {(byte) 0xff}), "not UTF-8");
        add(
                "checkpoint with a control character",
                whole.with("checkpoint.txt", scene.signed(body.replace("ledger\n", "ledger\u0007\n"))),
                "control");
        add(
                "checkpoint too long",
                whole.with("checkpoint.txt", text + "\u2014 x AAAAAAAA\n".repeat(5000)),
                "far longer");
        for (var wrong : List.of(
                body + "an extension\n",
                body.replace("13", "013"),
                body.replace("13", "-13"),
                body.replace("13", "many")))
            add(
                    "signed: " + wrong.lines().toList(),
                    whole.with("checkpoint.txt", scene.signed(wrong)),
                    "not written as a checkpoint");
        add(
                "a root that is none",
                whole.with("checkpoint.txt", scene.signed(SampleHistory.ORIGIN + "\n13\nAAAA\n")),
                "root");
        add(
                "witness with another time",
                whole.with("checkpoint.txt", text.replaceFirst("(committee .{6})A", "$1B")),
                "is false");
        add("changed size", whole.with("checkpoint.txt", text.replaceFirst("\n13\n", "\n12\n")), "is false");
    }

    private void otherHistories() throws IOException {
        var lines = whole.lines();
        var rewritten = lines.stream().map(l -> l.replace("Sichere", "Stille")).toList();
        var fork = scene.forged(whole, rewritten);
        var cut = scene.forged(whole, lines.subList(0, 5));
        add("rewritten and signed anew, checkpoint kept", fork, "history was rewritten", "--since", kept.toString());
        var same = scene.keep("kept-newest", scene.newest.toString()).toString();
        add("fork of the same size", fork, "two different histories", "--since", same);
        add("cut back and signed anew", cut, "cut back", "--since", kept.toString());
        add(
                "older checkpoint of another history",
                whole.with("checkpoints/6.txt", scene.signed(rewritten.subList(0, 6))),
                "first 6 lines");
        add(
                "newest checkpoint of another history",
                whole.with("checkpoint.txt", scene.signed(rewritten)),
                "After line 6, up to which all is as it was signed");
        add(
                "older checkpoint under another number",
                whole.without("checkpoints/6.txt").inserting("checkpoints/7.txt", whole.files.get("checkpoints/6.txt")),
                "is of 6 lines");
        add(
                "older checkpoint that is not older",
                whole.inserting("checkpoints/13.txt", whole.files.get("checkpoint.txt")),
                "not older");
        var elsewhere = SigningKey.generate("elsewhere.example", KeyUse.LEDGER);
        var foreign = scene.signed("elsewhere.example\n6\n" + TreeHash.OF_NOTHING + "\n", elsewhere);
        var bothKeys = whole.with("keys.txt", whole.text("keys.txt") + elsewhere.verifier() + "\n");
        add("older checkpoint of another ledger", bothKeys.with("checkpoints/6.txt", foreign), "another ledger");
        add(
                "kept checkpoint of another ledger",
                bothKeys,
                "another ledger",
                "--since",
                scene.keep("foreign", foreign).toString());
        add(
                "kept checkpoint that is none",
                whole,
                "The checkpoint you kept",
                "--since",
                scene.keep("none", "hello").toString());
        var huge = scene.keep("huge", "x".repeat(100_000)).toString();
        add("kept checkpoint that is huge", whole, "far longer", "--since", huge);
    }

    private void damagedArchives() throws IOException {
        var bytes = whole.packed();
        for (int length = 0; length < bytes.length; length += 1 + bytes.length / 60)
            raw("cut to " + length, Arrays.copyOf(bytes, length), length < 116 ? "cut off" : "seal");
        raw("one byte longer", Arrays.copyOf(bytes, bytes.length + 1), "seal");
        raw("without its seal", whole.unsealed(), "seal");
        raw("one byte changed", changed(bytes, bytes.length / 2), "at least one byte");
        raw("sealed, but no archive", Archive.sealed(noArchive()), "not a sound zip");
        raw("something in front", Archive.sealed(joined(new byte[] {1, 2, 3}, bytes)), "");
        for (var name : whole.files.keySet())
            if (!name.startsWith("checkpoints")) add("without " + name, whole.without(name), "");
        add("in another order", whole.reversed(), "should be");
        add("goes on after the lines", whole.with("checkpoints/7.txt", "x"), "goes on after");
    }

    private void hostileArchives() throws IOException {
        for (var name : List.of(
                "../evil.txt",
                "/etc/evil",
                "checkpoints/../../evil.txt",
                "C:\\evil",
                "evil/",
                "Verify.class",
                "checkpoints/1.txt/x",
                "\u001b[31mred"))
            add("holds " + name.length() + name, whole.inserting(name, new byte[0]), "does not belong");
        add("older checkpoints out of order", whole.inserting("checkpoints/5.txt", new byte[0]), "not in their order");
        raw(
                "one name twice",
                Archive.sealed(replaced(
                        whole.inserting("checkpoints/8.txt", new byte[] {1}).packed(),
                        "checkpoints/8.txt",
                        "checkpoints/6.txt",
                        2)),
                "twice");
        raw(
                "two names for one file",
                Archive.sealed(replaced(whole.packed(), "checkpoints/6.txt", "checkpoints/7.txt", 1)),
                "is of 6 lines");
        raw("encrypted", Archive.sealed(encrypted(whole.packed())), "");
        raw("a gigabyte of zeros", bomb("lines.ndjson", 1 << 10), "far longer");
        raw("a page of zeros", bomb("README.md", 8), "far larger");
        var empty = new LinkedHashMap<String, byte[]>();
        raw("no files", Archive.of(empty).packed(), "");
    }

    /** Whoever goes by the directory takes other bytes out of them than whoever reads from the front. */
    private void archivesOfTwoMinds() throws IOException {
        var bytes = whole.packed();
        int end = bytes.length - 22 - 94;
        int directory = little(bytes).getInt(end + 16);
        int last = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
        raw("not compressed", whole.stored(), "not one that a bundle has");
        raw("the lines lie elsewhere as well", twice(bytes, directory, last), "Something is hidden");
        for (int field : List.of(4, 6, 8, 10, 12, 16, 20, 24, 28, 30, 32, 34, 36, 38, 42))
            raw("directory, byte " + field, altered(bytes, last + field), "");
        raw("directory leads to the file before", altered(bytes, last + 42), "do not agree at 'lines.ndjson'");
        raw("directory counts on", altered(bytes, last + 20), "do not agree at 'lines.ndjson'");
        for (int field : List.of(4, 6, 8, 10, 12, 16))
            raw("end, byte " + field, altered(bytes, end + field), "does not agree with its directory");
        for (int back : List.of(4, 8, 12, 16))
            raw("behind the lines, byte " + back, altered(bytes, directory - back), "check sum and its lengths");
        for (int field : List.of(4, 6, 8, 10, 14, 18, 22))
            raw("first header, byte " + field, altered(bytes, field), "not one that a bundle has");
    }

    private void textsThatAreNone() throws IOException {
        var latin = new byte[] {(byte) 0xe9, '\n'};
        add("README.md not UTF-8", whole.with("README.md", latin), "'README.md' is not UTF-8");
        add("Verify.java not UTF-8", whole.with("Verify.java", latin), "'Verify.java' is not UTF-8");
        add("no keys beside that given", whole.with("keys.txt", ""), "no key", "--key", scene.key.verifier() + "");
        var begin = "{\"position\":1,\"recordedAt\":\"2021-03-11T00:00:00.000Z\",\"a\":\"";
        var longest = begin + "a".repeat((1 << 24) - begin.length() - 1) + "\"}";
        add("a line of a byte too many", scene.forged(whole, List.of(longest)), "far longer");
        var text = whole.text("checkpoint.txt");
        for (var control : List.of("\u007f", "\u0080", "\u009b"))
            add(
                    "control character " + (int) control.charAt(0),
                    whole.with("checkpoint.txt", text + "\u2014 a" + control + " MTIzNDU=\n"),
                    "control");
        var body = text.substring(0, text.indexOf("\n\n") + 1);
        add(
                "a space in the name of a signer",
                whole.with("checkpoint.txt", text + "\u2014 a\u2028b MTIzNDU=\n"),
                "no signature");
        add("carriage returns", whole.with("checkpoint.txt", scene.signed(body.replace("\n13", "\r\n13"))), "control");
    }

    /** The same lines lie once more before the directory, which leads there. */
    private static byte[] twice(byte[] bytes, int directory, int last) {
        int begin = little(bytes).getInt(last + 42);
        var hidden = Arrays.copyOfRange(bytes, begin, directory);
        var files = joined(Arrays.copyOf(bytes, directory + 1), hidden);
        var rest = Arrays.copyOfRange(bytes, directory, bytes.length);
        little(rest).putInt(last - directory + 42, directory + 1).putInt(rest.length - 94 - 6, files.length);
        return Archive.sealed(joined(files, rest));
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] altered(byte[] bytes, int at) {
        return Archive.sealed(changed(bytes, at));
    }

    private void add(String name, Archive archive, String says, String... options) throws IOException {
        raw(name, archive.packed(), says, options);
    }

    private void raw(String name, byte[] bundle, String says, String... options) throws IOException {
        var file = Archive.save(scene.folder, "bad-" + cases.size(), bundle);
        cases.add(new Case(name, file, List.of(options), 1, says));
    }

    /** So many megabytes of zeros where a file should be. */
    private byte[] bomb(String bombed, int megabytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            zip.setComment("plan-ledger-evidence/1 sha256 " + "0".repeat(64));
            for (var file : whole.files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(Archive.DATE);
                zip.putNextEntry(entry);
                if (!file.getKey().equals(bombed)) zip.write(file.getValue());
                else for (int i = 0; i < megabytes; i++) zip.write(new byte[1 << 20]);
                zip.closeEntry();
            }
        }
        return Archive.sealed(bytes.toByteArray());
    }

    private static byte[] noArchive() {
        var end = new byte[22 + 94];
        System.arraycopy(new byte[] {'P', 'K', 5, 6}, 0, end, 0, 4);
        end[8] = end[10] = 9;
        end[12] = 100;
        end[20] = 94;
        System.arraycopy(bytes("plan-ledger-evidence/1 sha256 "), 0, end, 22, 30);
        return joined(new byte[500], end);
    }

    private static byte[] encrypted(byte[] archive) {
        var changed = archive.clone();
        var text = new String(archive, StandardCharsets.ISO_8859_1);
        changed[6] |= 1;
        changed[text.indexOf("PK\1\2") + 8] |= 1;
        return changed;
    }

    private static byte[] replaced(byte[] archive, String from, String to, int times) {
        var text = new String(archive, StandardCharsets.ISO_8859_1);
        for (int i = 0; i < times; i++) text = text.replaceFirst(java.util.regex.Pattern.quote(from), to);
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] broken(byte[] text) {
        int at = new String(text, StandardCharsets.ISO_8859_1).indexOf('\u00c2');
        return changed(text, at + 1, 'x');
    }

    private static byte[] surrogate(byte[] text) {
        int at = new String(text, StandardCharsets.ISO_8859_1).indexOf("\u00c2");
        var changed = changed(text, at - 1, 0xed);
        changed[at] = (byte) 0xa0;
        changed[at + 1] = (byte) 0x80;
        return changed;
    }

    private static byte[] changed(byte[] bytes, int at) {
        return changed(bytes, at, bytes[at] ^ 1);
    }

    private static byte[] changed(byte[] bytes, int at, int value) {
        var changed = bytes.clone();
        changed[at] = (byte) value;
        return changed;
    }

    private static byte[] joined(byte[] head, byte[] tail) {
        var joined = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, joined, head.length, tail.length);
        return joined;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The lines with positions that suit their places again. */
    private static List<String> renumbered(List<String> lines) {
        return renumbered(lines, 1);
    }

    private static List<String> renumbered(List<String> lines, int first) {
        var all = new ArrayList<String>();
        for (var line : lines) all.add("{\"position\":" + (first + all.size()) + line.substring(line.indexOf(',')));
        return all;
    }

    private static List<String> removed(List<String> lines, int at) {
        var all = new ArrayList<>(lines);
        all.remove(at);
        return all;
    }

    private static List<String> inserted(List<String> lines, int at, String line) {
        var all = new ArrayList<>(lines);
        all.add(at, line);
        return all;
    }

    private static List<String> set(List<String> lines, int at, String line) {
        var all = new ArrayList<>(lines);
        all.set(at, line);
        return all;
    }

    private static List<String> swapped(List<String> lines, int at) {
        var all = new ArrayList<>(lines);
        Collections.swap(all, at, at - 1);
        return all;
    }

    private static String loose(String row) {
        int last = row.lastIndexOf('=') - 1;
        return row.substring(0, last) + (char) (row.charAt(last) + 1) + row.substring(last + 1);
    }
}
