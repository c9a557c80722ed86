package org.planledger.values;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files that may be attached. What is in the ledger names them, so a kind is never taken away. */
public enum FileKind {
    PDF("application/pdf", "PDF", ".pdf"),
    PNG("image/png", "PNG picture", ".png"),
    JPEG("image/jpeg", "JPEG picture", ".jpg or .jpeg"),
    TEXT("text/plain", "plain text", ".txt"),
    CSV("text/csv", "CSV table", ".csv"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word document", ".docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel spreadsheet", ".xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "OpenDocument text", ".odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "OpenDocument spreadsheet", ".ods");

    private final String mediaType;
    private final String words;
    private final String endings;

    FileKind(String mediaType, String words, String endings) {
        this.mediaType = mediaType;
        this.words = words;
        this.endings = endings;
    }

    /** The one with this media type, exactly as {@link #mediaType()} writes it. */
    public static Optional<FileKind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    /** "PDF, PNG picture, ... or OpenDocument spreadsheet": what may be attached, for the person who asks. */
    public static String list() {
        var words = Arrays.stream(values()).map(FileKind::words).toList();
        var last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    /** What a file name may end in, each with its dot. */
    public static Stream<String> allEndings() {
        return Arrays.stream(values()).flatMap(FileKind::eachEnding);
    }

    public String mediaType() {
        return mediaType;
    }

    /** "Word document". */
    public String words() {
        return words;
    }

    /** The media type that the content alone shows: a table of values with commas is plain text like any other. */
    public String seenAs() {
        return this == CSV ? TEXT.mediaType : mediaType;
    }

    /** Whether a file of this kind may have this name: the name decides what opens the file once it was downloaded. */
    public boolean fits(String fileName) {
        var small = fileName.toLowerCase(Locale.ROOT);
        return eachEnding().anyMatch(small::endsWith);
    }

    /** ".jpg or .jpeg". */
    String endings() {
        return endings;
    }

    private Stream<String> eachEnding() {
        return Arrays.stream(endings.split(" or ", -1));
    }
}
