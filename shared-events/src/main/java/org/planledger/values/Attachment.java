package org.planledger.values;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.planledger.values.Sealed.Under;

/**
 * A file whose content is stored beside the ledger and named here by its hash, so that the ledger says what it was.
 *
 * @param sha256 of the content, in lower-case hex
 * @param size of the content in bytes, at least 1; 0 where what is sealed cannot be read
 * @param mediaType of one of the {@link FileKind}s
 * @param fileName without any path, ending as its kind does
 */
public record Attachment(
        @Sealed(Under.ITEM) String sha256,
        @Sealed(Under.ITEM) long size,
        String mediaType,
        @Sealed(Under.ITEM) String fileName) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final int LONGEST_NAME = 200;

    /** @throws InvalidValue naming what is wrong */
    public Attachment {
        boolean isReadable = !Unreadable.is(sha256);
        if (isReadable && !isSha256(sha256)) throw new InvalidValue("A SHA-256 hash is 64 small hexadecimal digits.");
        if (isReadable && size < 1) throw new InvalidValue("The file is empty.");
        requirePlainName(fileName);
        var kind = FileKind.of(mediaType)
                .orElseThrow(() -> new InvalidValue("A file of the kind '" + mediaType + "' cannot be attached."));
        if (!Unreadable.is(fileName) && !kind.fits(fileName)) throw unfitting(kind.words(), kind.endings());
    }

    /**
     * The attachment of a content that shows itself as {@code seenAs}; where several kinds look so, the name tells
     * which it is.
     *
     * @throws InvalidValue where no such file can be attached, or its name does not fit it
     */
    public static Attachment seen(String sha256, long size, String seenAs, String fileName) {
        requirePlainName(fileName);
        var kinds = Arrays.stream(FileKind.values())
                .filter(kind -> kind.seenAs().equals(seenAs))
                .toList();
        if (kinds.isEmpty())
            throw new InvalidValue("A file of this kind cannot be attached. It can be: " + FileKind.list() + ".");
        var kind = kinds.stream()
                .filter(one -> one.fits(fileName))
                .findFirst()
                .orElseThrow(() -> unfitting(
                        kinds.get(0).words(),
                        kinds.stream().map(FileKind::endings).collect(Collectors.joining(" or "))));
        return new Attachment(sha256, size, kind.mediaType(), fileName);
    }

    /** Whether it is written as the hash of a content. */
    public static boolean isSha256(String text) {
        return SHA_256.matcher(text).matches();
    }

    /** What the content alone shows of its kind. */
    public String seenAs() {
        return FileKind.of(mediaType).map(FileKind::seenAs).orElse(mediaType);
    }

    private static void requirePlainName(String name) {
        if (name.isBlank()) throw new InvalidValue("A file has a name.");
        if (name.length() > LONGEST_NAME)
            throw new InvalidValue("The name of a file has at most " + LONGEST_NAME + " characters.");
        if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0)
            throw new InvalidValue("The name of a file holds no path.");
        if (name.codePoints().anyMatch(Attachment::isUnseen))
            throw new InvalidValue("The name of a file holds no characters that cannot be seen.");
    }

    private static boolean isUnseen(int c) {
        var type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    private static InvalidValue unfitting(String kind, String endings) {
        return new InvalidValue("The file is of the kind “" + kind + "”, so its name must end in " + endings + ".");
    }
}
