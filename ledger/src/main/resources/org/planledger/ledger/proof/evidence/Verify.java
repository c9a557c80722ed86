import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Checks an evidence bundle of Plan Ledger: {@code java Verify.java bundle.zip [--since FILE] [--key KEY]...}
 *
 * <p>One file, Java 17 or later, nothing else needed, no network. It reads the bundle and writes nothing. It shares no
 * code with Plan Ledger; the format is told in the bundle's README.md, with which anybody can write another verifier.
 *
 * <p>Ends with 0 where everything that was checked holds, with 1 where something does not, with 2 where it cannot tell.
 */
public final class Verify {
    static final String SEAL = "plan-ledger-evidence/1 sha256 ";
    static final int LONGEST_TEXT = 1 << 20;
    static final int LONGEST_NOTE = 1 << 16;
    static final int LONGEST_LINE = 1 << 24;
    static final int MOST_OLDER = 50_000;
    static final List<String> FIRST = List.of("README.md", "Verify.java", "keys.txt", "checkpoint.txt");
    static final String LINES = "lines.ndjson";
    static final Pattern OLDER = Pattern.compile("checkpoints/(0|[1-9][0-9]{0,17})\\.txt");
    static final Pattern OMITTED =
            Pattern.compile("\\{\"omitted\":([1-9][0-9]{0,17}),\"hash\":\"([A-Za-z0-9+/]{43}=)\"}");
    static final String USAGE = "Use: java Verify.java bundle.zip [--since a-checkpoint-you-kept.txt] [--key KEY]...";

    private final PrintStream out;
    private Path bundle;
    private Path sinceFile;
    private byte[] kept;
    private final List<Key> given = new ArrayList<>();

    private List<Key> keys = List.of();
    private Checkpoint newest;
    private Checkpoint since;
    private boolean sinceShown;
    private final List<Checkpoint> older = new ArrayList<>();

    private Verify(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        System.exit(run(args, System.out));
    }

    /** The same for use by a program: the answer is the exit code. */
    public static int run(String[] args, PrintStream out) {
        var verify = new Verify(out);
        try {
            verify.read(args);
            return verify.check();
        } catch (DoesNotHold e) {
            verify.say("NO   " + e.getMessage());
            verify.say("RESULT: this does not hold. What is listed above with 'yes' was found to be right before that.");
            return 1;
        } catch (CannotTell e) {
            verify.say("?    " + e.getMessage());
            verify.say("RESULT: this could not be checked.");
            return 2;
        } catch (RuntimeException e) {
            verify.say("NO   The bundle is made in a way that no bundle is made: " + e + ".");
            verify.say("RESULT: this does not hold.");
            return 1;
        } catch (OutOfMemoryError e) {
            verify.say("?    This needs more memory than Java was given.");
            verify.say("RESULT: this could not be checked.");
            return 2;
        }
    }

    private void read(String[] args) throws CannotTell {
        for (int i = 0; i < args.length; i++) {
            boolean option = args[i].equals("--since") || args[i].equals("--key");
            if (option && i + 1 == args.length) throw new CannotTell(USAGE);
            if (args[i].equals("--since") && sinceFile == null) sinceFile = path(args[++i]);
            else if (args[i].equals("--key")) given.add(givenKey(args[++i]));
            else if (bundle == null && !args[i].startsWith("--")) bundle = path(args[i]);
            else throw new CannotTell(USAGE);
        }
        if (bundle == null) throw new CannotTell(USAGE);
    }

    private static Path path(String text) throws CannotTell {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new CannotTell("'" + text + "' cannot be the name of a file.");
        }
    }

    private static Key givenKey(String text) throws CannotTell {
        try {
            return Key.parse(text);
        } catch (DoesNotHold e) {
            throw new CannotTell("The key you gave cannot be used. " + e.getMessage());
        }
    }

    private int check() throws DoesNotHold, CannotTell {
        say("Checking " + bundle);
        if (!Files.isRegularFile(bundle) || !Files.isReadable(bundle))
            throw new CannotTell("There is no file " + bundle + " that can be read.");
        if (sinceFile != null) kept = kept();
        try {
            checkSeal();
            yes("The file is complete and nothing in it was damaged on its way (seal).");
            try (var zip = new Zip(Files.newInputStream(bundle))) {
                checkContents(zip);
            }
        } catch (ZipException e) {
            throw new DoesNotHold("The file is not a sound zip archive: " + e.getMessage() + ".");
        } catch (IOException e) {
            throw new DoesNotHold("The archive cannot be read to its end: " + e.getMessage() + ".");
        }
        return conclude();
    }

    private byte[] kept() throws CannotTell {
        try (var in = Files.newInputStream(sinceFile)) {
            return in.readNBytes(LONGEST_NOTE + 1);
        } catch (IOException e) {
            throw new CannotTell("The checkpoint you kept, " + sinceFile + ", cannot be read.");
        }
    }

    // ---- the archive

    private void checkSeal() throws IOException, DoesNotHold {
        try (var file = new RandomAccessFile(bundle.toFile(), "r")) {
            int comment = SEAL.length() + 64;
            long end = file.length() - 22 - comment;
            var tail = new byte[22 + comment];
            if (end < 0) throw new DoesNotHold("The file is too short for an evidence bundle: it was cut off.");
            file.seek(end);
            file.readFully(tail);
            var text = new String(tail, 22, comment, StandardCharsets.ISO_8859_1);
            boolean ended = number(tail, 0, 4) == 0x06054b50L && number(tail, 20, 2) == comment;
            if (!ended || !text.startsWith(SEAL))
                throw new DoesNotHold("The file does not end with the seal of an evidence bundle:"
                        + " it was cut off, repacked, or never was one.");
            if (!hexOfBeginning(file, file.length() - 64).equals(text.substring(SEAL.length())))
                throw new DoesNotHold("The file is not as it was written: at least one byte of it was changed.");
        }
    }

    private static String hexOfBeginning(RandomAccessFile file, long length) throws IOException {
        var sha256 = sha256();
        var buffer = new byte[1 << 16];
        file.seek(0);
        for (long left = length; left > 0; ) {
            int read = file.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) throw new IOException("it became shorter while it was read");
            sha256.update(buffer, 0, read);
            left -= read;
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static long number(byte[] bytes, int at, int length) {
        long number = 0;
        for (int i = length - 1; i >= 0; i--) number = number << 8 | bytes[at + i] & 0xff;
        return number;
    }

    private void checkContents(Zip zip) throws IOException, DoesNotHold {
        for (int place = 0; !LINES.equals(zip.name); place++) {
            zip.next();
            checkPlace(zip.name, place);
            if (zip.name.equals(LINES)) checkLines(zip);
            else checkText(zip.name, zip);
            zip.endFile();
        }
        zip.checkDirectory();
    }

    /** Before anything of a file is unpacked. */
    private void checkPlace(String name, int place) throws DoesNotHold {
        boolean isOlder = OLDER.matcher(name).matches();
        if (!FIRST.contains(name) && !LINES.equals(name) && !isOlder)
            throw new DoesNotHold("The archive holds '" + name + "', which does not belong in a bundle. Do not unpack it.");
        if (place < FIRST.size() && !name.equals(FIRST.get(place)))
            throw new DoesNotHold("Where '" + FIRST.get(place) + "' should be, the archive holds '" + name + "'.");
        long before = older.isEmpty() ? -1 : older.get(older.size() - 1).size;
        if (place >= FIRST.size() && FIRST.contains(name) || isOlder && sizeOf(name) == before)
            throw new DoesNotHold("The archive holds '" + name + "' twice.");
        if (isOlder && sizeOf(name) < before) throw new DoesNotHold("The older checkpoints are not in their order.");
        if (isOlder && older.size() == MOST_OLDER) throw new DoesNotHold("The archive holds far too many checkpoints.");
    }

    private static long sizeOf(String name) {
        return Long.parseLong(name.substring(name.indexOf('/') + 1, name.length() - ".txt".length()));
    }

    /**
     * Reads an archive from its first byte on, in the one way in which a bundle is written. What follows the files is
     * believed in nothing: it has to be, byte for byte, the directory of the files that were read. So whoever goes by
     * the directory finds the same files.
     */
    private static final class Zip extends InputStream {
        static final int FILE = 0x04034b50;
        static final int BEHIND = 0x08074b50;
        static final int LISTED = 0x02014b50;
        static final int END = 0x06054b50;
        static final int LARGE_END = 0x06064b50;
        static final int LARGE_END_AT = 0x07064b50;
        static final int LONG_HEADER = 30;
        static final int DATE = 0x00410000; // 1 February 1980
        static final int SEALED = SEAL.length() + 64;
        static final long LARGE = 0xffffffffL; // what four bytes say of a number that eight bytes give elsewhere

        final InputStream in;
        final byte[] buffer = new byte[1 << 17];
        final Inflater inflater = new Inflater(true);
        final CRC32 crc = new CRC32();
        final Map<String, byte[]> directory = new LinkedHashMap<>();
        int start;
        int filled;
        long fetched;
        String name = "";
        long offset;

        Zip(InputStream in) {
            this.in = in;
        }

        /** Goes to the file that begins here. */
        void next() throws IOException {
            offset = position();
            if (!fetch(LONG_HEADER) || number(buffer, start, 4) != FILE)
                throw new ZipException("where a file should begin there is something else");
            int length = (int) number(buffer, start + 26, 2);
            if (!fetch(LONG_HEADER + length)) throw new ZipException("it ends inside the name of a file");
            name = new String(buffer, start + LONG_HEADER, length, StandardCharsets.ISO_8859_1);
            var header = described(FILE, 20, LONG_HEADER + length, 0, 0, 0).putShort((short) 0);
            if (!taken(header.put(named())))
                throw new ZipException("the header before '" + name + "' is not one that a bundle has");
        }

        /** Of the file's content, until -1. */
        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            try {
                while (!inflater.finished()) {
                    int read = inflater.inflate(into, at, length);
                    crc.update(into, at, read);
                    if (read > 0) return read;
                    if (inflater.needsInput()) feed();
                }
                return -1;
            } catch (DataFormatException e) {
                throw new ZipException("'" + name + "' cannot be unpacked");
            }
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        private void feed() throws IOException {
            if (!fetch(1)) throw new ZipException("it ends inside '" + name + "'");
            inflater.setInput(buffer, start, filled - start);
            start = filled;
        }

        /** After all of its content was read. */
        void endFile() throws IOException, DoesNotHold {
            start = filled - inflater.getRemaining();
            long packed = inflater.getBytesRead();
            long size = inflater.getBytesWritten();
            var behind = little(24).putInt(BEHIND).putInt((int) crc.getValue());
            if (packed >= LARGE || size >= LARGE) behind.putLong(packed).putLong(size);
            else behind.putInt((int) packed).putInt((int) size);
            if (!taken(behind))
                throw new DoesNotHold("Behind '" + name + "' there is something else than its check sum and its lengths.");
            directory.put(name, listed(packed, size));
            inflater.reset();
            crc.reset();
        }

        private byte[] listed(long packed, long size) {
            var large = little(28).putInt(1);
            for (long each : new long[] {size, packed, offset}) if (each >= LARGE) large.putLong(each);
            large.putShort(2, (short) (large.position() - 4));
            boolean isLarge = large.position() > 4;
            int versions = isLarge ? 45 << 16 | 45 : 20 << 16 | 20;
            var entry = described(LISTED, versions, 74 + name.length(), crc.getValue(), packed, size);
            entry.putShort((short) (isLarge ? large.position() : 0)).put(new byte[10]).putInt(atMost(offset));
            entry.put(named());
            if (isLarge) entry.put(large.flip());
            return Arrays.copyOf(entry.array(), entry.position());
        }

        /** What a header and the directory say in the same way; the header leaves check sum and lengths at 0. */
        private ByteBuffer described(int kind, int version, int capacity, long crc, long packed, long size) {
            var said = little(capacity).putInt(kind);
            if (kind == FILE) said.putShort((short) version);
            else said.putInt(version);
            return said.putShort((short) 0x808)
                    .putShort((short) 8)
                    .putInt(DATE)
                    .putInt((int) crc)
                    .putInt(atMost(packed))
                    .putInt(atMost(size))
                    .putShort((short) name.length());
        }

        void checkDirectory() throws IOException, DoesNotHold {
            long begin = position();
            long next = fetch(4) ? number(buffer, start, 4) : 0;
            if (next == FILE) throw new DoesNotHold("The archive goes on after '" + name + "'.");
            if (next != LISTED)
                throw new DoesNotHold("Something is hidden between '" + name + "' and the archive's directory.");
            for (var each : directory.entrySet())
                if (!taken(ByteBuffer.wrap(each.getValue()).position(each.getValue().length)))
                    throw new DoesNotHold("The archive's directory and its files do not agree at '" + each.getKey() + "'.");
            if (!taken(end(begin, position())) || !fetch(SEALED) || fetch(SEALED + 1))
                throw new DoesNotHold("The end of the archive does not agree with its directory.");
        }

        private ByteBuffer end(long begin, long end) {
            int count = directory.size();
            var said = little(98);
            if (begin >= LARGE)
                said.putInt(LARGE_END).putLong(44).putInt(45 << 16 | 45).putLong(0).putLong(count).putLong(count)
                        .putLong(end - begin).putLong(begin).putInt(LARGE_END_AT).putInt(0).putLong(end).putInt(1);
            return said.putInt(END).putInt(0).putShort((short) count).putShort((short) count)
                    .putInt((int) (end - begin)).putInt(atMost(begin)).putShort((short) SEALED);
        }

        private static int atMost(long number) {
            return (int) Math.min(number, LARGE);
        }

        private byte[] named() {
            return name.getBytes(StandardCharsets.ISO_8859_1);
        }

        private static ByteBuffer little(int capacity) {
            return ByteBuffer.allocate(capacity).order(ByteOrder.LITTLE_ENDIAN);
        }

        /** Whether these bytes come next; goes on behind them if so. */
        private boolean taken(ByteBuffer expected) throws IOException {
            int length = expected.position();
            boolean same = fetch(length) && Arrays.equals(buffer, start, start + length, expected.array(), 0, length);
            if (same) start += length;
            return same;
        }

        /** Whether so many bytes are left; they are in the buffer then. */
        private boolean fetch(int least) throws IOException {
            if (filled - start >= least) return true;
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            start = 0;
            int read = in.readNBytes(buffer, filled, buffer.length - filled);
            fetched += read;
            filled += read;
            return filled >= least;
        }

        private long position() {
            return fetched - (filled - start);
        }

        @Override
        public void close() throws IOException {
            inflater.end();
            in.close();
        }
    }

    private void checkText(String name, InputStream in) throws IOException, DoesNotHold {
        var bytes = atMost(LONGEST_TEXT, name, in);
        var text = utf8(bytes, "'" + name + "'");
        if (name.equals("keys.txt")) readKeys(text);
        if (name.equals("checkpoint.txt")) readNewest(bytes);
        if (OLDER.matcher(name).matches()) readOlder(name, bytes);
    }

    private static byte[] atMost(int most, String name, InputStream in) throws IOException, DoesNotHold {
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes.write(buffer, 0, read);
            if (bytes.size() > most) throw new DoesNotHold("'" + name + "' is far larger than it may be.");
        }
        return bytes.toByteArray();
    }

    // ---- keys and checkpoints

    private void readKeys(String text) throws DoesNotHold {
        if (text.isEmpty()) throw new DoesNotHold("'keys.txt' lists no key.");
        if (!text.endsWith("\n")) throw new DoesNotHold("'keys.txt' does not end with a newline.");
        var listed = new ArrayList<Key>();
        for (var line : text.substring(0, text.length() - 1).split("\n", -1)) listed.add(Key.parse(line));
        keys = given.isEmpty() ? listed : given;
    }

    private void readNewest(byte[] bytes) throws DoesNotHold {
        newest = signed("The checkpoint of this bundle", bytes);
        yes("The checkpoint says that " + newest.origin + " has " + lines(newest.size) + ". " + newest.signers + ".");
        if (kept != null) readSince();
    }

    private void readSince() throws DoesNotHold {
        since = signed("The checkpoint you kept", kept);
        if (!since.origin.equals(newest.origin))
            throw new DoesNotHold("The checkpoint you kept is of " + since.origin + ", another ledger.");
        if (since.size > newest.size)
            throw new DoesNotHold("The checkpoint you kept has " + lines(since.size) + ", this bundle only " + newest.size
                    + ": either the bundle is the older one, or the ledger was cut back.");
        if (since.size == newest.size && !since.root.equals(newest.root))
            throw new DoesNotHold("The checkpoint you kept and this bundle's have the same number of lines and are of two"
                    + " different histories: one of them was made up.");
    }

    private void readOlder(String name, byte[] bytes) throws DoesNotHold {
        var checkpoint = signed("The checkpoint '" + name + "'", bytes);
        if (!checkpoint.origin.equals(newest.origin)) throw new DoesNotHold("'" + name + "' is of another ledger.");
        if (checkpoint.size != sizeOf(name)) throw new DoesNotHold("'" + name + "' is of " + lines(checkpoint.size) + ".");
        if (checkpoint.size >= newest.size) throw new DoesNotHold("'" + name + "' is not older than the bundle.");
        older.add(checkpoint);
    }

    private Checkpoint signed(String what, byte[] note) throws DoesNotHold {
        if (note.length > LONGEST_NOTE) throw new DoesNotHold(what + " is far longer than it may be.");
        var text = utf8(note, what);
        int blank = text.lastIndexOf("\n\n");
        if (blank < 0 || !text.endsWith("\n") || blank + 2 == text.length())
            throw new DoesNotHold(what + " is not a signed note.");
        var body = text.substring(0, blank + 1);
        if (text.chars().anyMatch(c -> c != '\n' && Character.isISOControl(c)))
            throw new DoesNotHold(what + " holds control characters.");
        var signers = new ArrayList<String>();
        boolean byLedger = false;
        int unknown = 0;
        var checkpoint = Checkpoint.parse(what, body);
        for (var line : text.substring(blank + 2, text.length() - 1).split("\n", -1)) {
            var key = signer(what, line, body);
            if (key == null) {
                unknown++;
            } else {
                byLedger |= key.type == 1 && key.name.equals(checkpoint.origin);
                signers.add(key.type == 1 ? "Signed by " + key : "Seen by " + key.name + " on " + key.timeOf(line));
            }
        }
        if (!byLedger)
            throw new DoesNotHold(what + " is not signed by " + (given.isEmpty() ? "a key of the ledger that 'keys.txt' lists"
                    : "the key that you gave") + ".");
        if (unknown > 0) signers.add("Not counted: " + unknown + " signature(s) by keys that are not known here");
        checkpoint.signers = String.join(". ", signers);
        return checkpoint;
    }

    /** The key that signed, or null where it is not a known one. */
    private Key signer(String what, String line, String body) throws DoesNotHold {
        var parts = line.split(" ", -1);
        if (parts.length != 3 || !parts[0].equals("\u2014") || !Key.nameAllowed(parts[1]))
            throw new DoesNotHold(what + " has something below it that is no signature.");
        var content = base64(parts[2], what);
        if (content.length <= 4) throw new DoesNotHold(what + " has a signature that is too short.");
        for (var key : keys) {
            if (!key.name.equals(parts[1]) || key.id() != ByteBuffer.wrap(content).getInt()) continue;
            if (!key.holds(body, Arrays.copyOfRange(content, 4, content.length)))
                throw new DoesNotHold("The signature of " + key.name + " under " + what.toLowerCase(Locale.ROOT)
                        + " is false: the text was changed or it was signed by somebody else.");
            return key;
        }
        return null;
    }

    /** What a checkpoint says. */
    private static final class Checkpoint {
        final String origin;
        final long size;
        final String root;
        String signers = "";

        Checkpoint(String origin, long size, String root) {
            this.origin = origin;
            this.size = size;
            this.root = root;
        }

        static Checkpoint parse(String what, String body) throws DoesNotHold {
            var lines = body.split("\n", -1);
            if (lines.length != 4 || !Key.nameAllowed(lines[0]) || !lines[1].matches("0|[1-9][0-9]{0,17}"))
                throw new DoesNotHold(what + " is not written as a checkpoint.");
            if (base64(lines[2], what).length != 32) throw new DoesNotHold(what + " has a root that is no hash.");
            return new Checkpoint(lines[0], Long.parseLong(lines[1]), lines[2]);
        }
    }

    /** A public key: name, type (1 the ledger's, 4 a witness's), 32 bytes of Ed25519. */
    private static final class Key {
        final String name;
        final int type;
        final byte[] key;

        Key(String name, int type, byte[] key) {
            this.name = name;
            this.type = type;
            this.key = key;
        }

        static Key parse(String text) throws DoesNotHold {
            var parts = text.split("\\+", 3);
            if (parts.length != 3 || !nameAllowed(parts[0])) throw new DoesNotHold("'" + text + "' is not a key.");
            var typed = base64(parts[2], "The key '" + parts[0] + "'");
            if (typed.length != 33 || typed[0] != 1 && typed[0] != 4)
                throw new DoesNotHold("The key '" + parts[0] + "' is of a kind that is not known here.");
            var key = new Key(parts[0], typed[0], Arrays.copyOfRange(typed, 1, typed.length));
            if (!String.format("%08x", key.id()).equals(parts[1]))
                throw new DoesNotHold("The key '" + parts[0] + "' does not fit its own id: it was changed.");
            return key;
        }

        static boolean nameAllowed(String name) {
            return !name.isEmpty()
                    && name.codePoints()
                            .noneMatch(c -> c == '+' || Character.isISOControl(c) || Character.isSpaceChar(c));
        }

        int id() {
            var sha256 = sha256();
            sha256.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) type);
            return ByteBuffer.wrap(sha256.digest(key)).getInt();
        }

        boolean holds(String body, byte[] signature) {
            if (type == 1) return ed25519(body, signature);
            if (signature.length != 72) return false;
            long seconds = ByteBuffer.wrap(signature).getLong();
            return seconds >= 0
                    && ed25519("cosignature/v1\ntime " + seconds + "\n" + body, Arrays.copyOfRange(signature, 8, 72));
        }

        private boolean ed25519(String message, byte[] signature) {
            try {
                var encoded = ByteBuffer.allocate(44)
                        .put(HexFormat.of().parseHex("302a300506032b6570032100"))
                        .put(key);
                var verifier = Signature.getInstance("Ed25519");
                verifier.initVerify(
                        KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded.array())));
                verifier.update(message.getBytes(StandardCharsets.UTF_8));
                return verifier.verify(signature);
            } catch (GeneralSecurityException e) {
                return false;
            }
        }

        String timeOf(String line) {
            var content = Base64.getDecoder().decode(line.substring(line.lastIndexOf(' ') + 1));
            long seconds = Math.min(ByteBuffer.wrap(content, 4, 8).getLong(), 253402300799L);
            return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK)
                    .withZone(ZoneOffset.UTC)
                    .format(Instant.ofEpochSecond(seconds));
        }

        @Override
        public String toString() {
            var typed = ByteBuffer.allocate(33).put((byte) type).put(key).array();
            return name + "+" + String.format("%08x", id()) + "+" + Base64.getEncoder().encodeToString(typed);
        }
    }

    // ---- lines

    private long shown;
    private long omitted;
    private long agreed = -1;
    private String firstTime = "";
    private final byte[] time = new byte[24];

    private void checkLines(InputStream in) throws IOException, DoesNotHold {
        var tree = new Tree();
        var stops = new HashMap<Long, List<Checkpoint>>();
        for (var each : older) stop(stops, each);
        if (since != null) stop(stops, since);
        stop(stops, newest);
        stopAt(tree, stops);
        long checked = 0;
        var rows = new Rows(in);
        while (rows.next()) {
            checkRow(rows, tree);
            stopAt(tree, stops);
            if (++checked % 1_000_000 == 0) System.err.printf(Locale.UK, "... %,d rows checked%n", checked);
        }
        if (tree.size < newest.size)
            throw new DoesNotHold("Lines are missing at the end: the checkpoint says " + newest.size + ", the bundle ends"
                    + " after " + tree.size + ".");
        for (var each : older)
            if (stops.containsKey(each.size))
                throw new DoesNotHold("The bundle leaves out lines in such a way that the checkpoint of "
                        + lines(each.size) + " in it cannot be checked.");
        sinceShown = since != null && !stops.containsKey(since.size);
    }

    private static void stop(Map<Long, List<Checkpoint>> stops, Checkpoint checkpoint) {
        stops.computeIfAbsent(checkpoint.size, size -> new ArrayList<>()).add(checkpoint);
    }

    private void stopAt(Tree tree, Map<Long, List<Checkpoint>> stops) throws DoesNotHold {
        if (tree.size > newest.size)
            throw new DoesNotHold("The bundle holds more lines than the " + newest.size + " that its checkpoint says.");
        var here = stops.remove(tree.size);
        if (here == null) return;
        var root = tree.root();
        for (var checkpoint : here) {
            if (checkpoint.root.equals(root)) continue;
            var where = agreed > 0 ? "After line " + agreed + ", up to which all is as it was signed, " : "";
            if (checkpoint == since)
                throw new DoesNotHold(where + "history was rewritten: the first " + lines(since.size)
                        + " are not those of the checkpoint you kept.");
            throw new DoesNotHold(where + "something was changed, added or taken away: the first " + lines(checkpoint.size)
                    + " are not those of which the checkpoint was signed.");
        }
        agreed = tree.size;
    }

    private void checkRow(Rows rows, Tree tree) throws DoesNotHold {
        long expected = tree.size + 1;
        if (!rows.startsWith("{\"position\":")) {
            checkOmitted(rows, tree);
            return;
        }
        rows.requireUtf8(expected);
        int at = "{\"position\":".length();
        long position = 0;
        int digits = 0;
        while (digits < 19 && rows.at(at) >= '0' && rows.at(at) <= '9') {
            position = position * 10 + rows.at(at++) - '0';
            digits++;
        }
        boolean padded = digits > 1 && rows.at(at - digits) == '0';
        if (digits == 0 || digits > 18 || padded || !rows.hasAt(at, ",\"recordedAt\":\"") || rows.at(rows.length() - 1) != '}')
            throw new DoesNotHold("Where line " + expected + " should stand, there is something that is no line.");
        if (position > expected)
            throw new DoesNotHold("Line " + expected + " is missing, or lines changed places: line " + position
                    + " stands there.");
        if (position < expected)
            throw new DoesNotHold("Line " + position + " stands a second time, or lines changed places: it stands where"
                    + " line " + expected + " should.");
        checkTime(rows, at + ",\"recordedAt\":\"".length(), expected);
        tree.addLine(rows);
        shown++;
    }

    private void checkTime(Rows rows, int at, long position) throws DoesNotHold {
        var shape = "0000-00-00T00:00:00.000Z";
        if (!rows.hasAt(at + time.length, "\",")) throw new DoesNotHold("Line " + position + " has no time.");
        int compared = 0;
        for (int i = 0; i < time.length; i++) {
            int c = rows.at(at + i);
            boolean fits = shape.charAt(i) == '0' ? c >= '0' && c <= '9' : c == shape.charAt(i);
            if (!fits) throw new DoesNotHold("Line " + position + " has no time.");
            if (compared == 0) compared = c - time[i];
            time[i] = (byte) c;
        }
        if (compared < 0) throw new DoesNotHold("Line " + position + " was recorded before the line in front of it.");
        if (shown == 0) firstTime = new String(time, StandardCharsets.US_ASCII);
    }

    private void checkOmitted(Rows rows, Tree tree) throws DoesNotHold {
        long expected = tree.size + 1;
        var text = rows.length() <= 120 ? new String(rows.buffer, rows.start, rows.length(), StandardCharsets.ISO_8859_1) : "";
        var row = OMITTED.matcher(text);
        if (!row.matches())
            throw new DoesNotHold("Where line " + expected + " should stand, there is something that is no line.");
        long count = Long.parseLong(row.group(1));
        if (Long.bitCount(count) != 1 || tree.size % count != 0)
            throw new DoesNotHold("At line " + expected + " the bundle leaves out " + count + " lines, which that place"
                    + " does not allow.");
        if (count > newest.size - tree.size)
            throw new DoesNotHold("The bundle holds more lines than the " + newest.size + " that its checkpoint says.");
        tree.add(count, base64(row.group(2), "A row that leaves lines out"));
        omitted += count;
    }

    /** Splits a stream into rows, holding one of them at a time. */
    private static final class Rows {
        static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
        static final long ONES = 0x0101010101010101L;
        static final long NEWLINES = '\n' * ONES;
        static final long HIGHEST_BITS = 0x80 * ONES;

        final InputStream in;
        byte[] buffer = new byte[1 << 16];
        int start;
        int end = -1;
        int filled;
        boolean ascii;

        Rows(InputStream in) {
            this.in = in;
        }

        boolean next() throws IOException, DoesNotHold {
            start = end + 1;
            end = start;
            ascii = true;
            while (true) {
                seekEnd();
                if (end - start > LONGEST_LINE) throw new DoesNotHold("A line is far longer than it may be.");
                if (end < filled) return true;
                if (!fill()) break;
            }
            if (end > start) throw new DoesNotHold("The last line is cut off.");
            return false;
        }

        /** Goes on to the next newline, eight bytes at a time as far as none of them is one. */
        private void seekEnd() {
            long seen = 0;
            for (; end + 8 <= filled; end += 8) {
                long eight = (long) EIGHT.get(buffer, end);
                long zeroAtNewline = eight ^ NEWLINES;
                if (((zeroAtNewline - ONES) & ~zeroAtNewline & HIGHEST_BITS) != 0) break;
                seen |= eight;
            }
            for (; end < filled && buffer[end] != '\n'; end++) seen |= buffer[end];
            ascii &= (seen & HIGHEST_BITS) == 0;
        }

        private boolean fill() throws IOException {
            if (start > 0) System.arraycopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            end -= start;
            start = 0;
            if (filled == buffer.length) buffer = Arrays.copyOf(buffer, 2 * buffer.length);
            int read = in.read(buffer, filled, buffer.length - filled);
            if (read > 0) filled += read;
            return read > 0;
        }

        int length() {
            return end - start;
        }

        int at(int index) {
            return index < length() ? buffer[start + index] : -1;
        }

        boolean startsWith(String text) {
            return hasAt(0, text);
        }

        boolean hasAt(int index, String text) {
            if (index + text.length() > length()) return false;
            for (int i = 0; i < text.length(); i++) if (buffer[start + index + i] != text.charAt(i)) return false;
            return true;
        }

        void requireUtf8(long position) throws DoesNotHold {
            if (!ascii) utf8(Arrays.copyOfRange(buffer, start, end), "Line " + position);
        }
    }

    /** RFC 6962: the perfect subtrees of the lines so far, from left to right, the largest first. */
    private static final class Tree {
        final MessageDigest sha256 = sha256();
        final byte[][] peaks = new byte[64][32];
        final byte[] node = new byte[65];
        int count;
        long size;

        Tree() {
            node[0] = 1;
        }

        void addLine(Rows rows) {
            sha256.update((byte) 0);
            sha256.update(rows.buffer, rows.start, rows.length());
            digestTo(peaks[count++]);
            join(1);
        }

        void add(long leaves, byte[] hash) {
            System.arraycopy(hash, 0, peaks[count++], 0, 32);
            join(leaves);
        }

        /** As long as the number of subtrees of this height is odd before, the new one completes a pair. */
        private void join(long leaves) {
            for (long height = leaves; (size & height) != 0; height <<= 1) {
                count--;
                above(peaks[count - 1], peaks[count], peaks[count - 1]);
            }
            size += leaves;
        }

        String root() {
            var root = new byte[32];
            if (count == 0) digestTo(root);
            else System.arraycopy(peaks[count - 1], 0, root, 0, 32);
            for (int i = count - 2; i >= 0; i--) above(peaks[i], root, root);
            return Base64.getEncoder().encodeToString(root);
        }

        private void above(byte[] left, byte[] right, byte[] result) {
            System.arraycopy(left, 0, node, 1, 32);
            System.arraycopy(right, 0, node, 33, 32);
            sha256.update(node);
            digestTo(result);
        }

        private void digestTo(byte[] result) {
            try {
                sha256.digest(result, 0, 32);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    // ---- the answer

    private int conclude() {
        var between = shown == 0 ? "" : ", recorded from " + firstTime + " to " + new String(time, StandardCharsets.US_ASCII);
        if (omitted == 0)
            yes("All " + lines(newest.size) + " are here, each at its place, none missing, added or changed" + between + ".");
        else
            yes(lines(shown) + " of " + newest.size + " are shown and stand in the ledger as they are shown" + between
                    + "; of the other " + omitted + " the bundle holds hashes only.");
        if (!older.isEmpty())
            yes(older.size() + " older checkpoint(s) in the bundle are of the same history.");
        if (sinceShown)
            yes("The checkpoint you kept is of the same history: nothing up to line " + since.size
                    + " was changed, removed or inserted since.");
        sayLimits();
        if (since != null && !sinceShown) {
            say("?    Whether this continues the checkpoint you kept cannot be told from this bundle: lines are left out"
                    + " across it. Ask for a bundle that was made with that checkpoint.");
            say("RESULT: everything else holds.");
            return 2;
        }
        say("RESULT: all of this holds.");
        return 0;
    }

    private void sayLimits() {
        say("What this cannot show:");
        say("  - that what the lines say is true; only that they are what was recorded;");
        say("  - what was recorded after line " + newest.size + ", and whether anything was;");
        if (given.isEmpty()) say("  - whose key it is: it came with the bundle. Compare it with the printed one, or use --key;");
        if (sinceFile == null) say("  - that you are shown the same history as others: use --since with a checkpoint you kept;");
        if (omitted > 0) say("  - what the lines that are left out say, and whether some of them belong to the matter;");
        say("  - that the times are right: they are the ledger's own clock.");
    }

    private void yes(String sentence) {
        say("yes  " + sentence);
    }

    /** Nothing from a bundle reaches the terminal as a control sequence. */
    private void say(String line) {
        var plain = new StringBuilder();
        line.codePoints().map(c -> Character.isISOControl(c) ? '?' : c).forEach(plain::appendCodePoint);
        out.println(plain);
    }

    private static String lines(long count) {
        return count == 1 ? "1 line" : count + " lines";
    }

    private static String utf8(byte[] bytes, String what) throws DoesNotHold {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new DoesNotHold(what + " is not UTF-8 text.");
        }
    }

    /** Reads base64 in its one standard form, so that no bit of it can change without notice. */
    private static byte[] base64(String text, String what) throws DoesNotHold {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) return bytes;
        } catch (IllegalArgumentException e) {
            throw new DoesNotHold(what + " holds something that is not base64.");
        }
        throw new DoesNotHold(what + " holds base64 that is not in its standard form.");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** Something in the bundle is not as it should be. */
    private static final class DoesNotHold extends Exception {
        private static final long serialVersionUID = 1;

        DoesNotHold(String sentence) {
            super(sentence);
        }
    }

    /** The question cannot be answered. */
    private static final class CannotTell extends Exception {
        private static final long serialVersionUID = 1;

        CannotTell(String sentence) {
            super(sentence);
        }
    }
}
