package org.planledger.query.page.word;

import java.util.Locale;
import java.util.Map;
import org.planledger.values.FileKind;

/** Attached files in words. */
public final class Attached {
    private static final int KILO = 1 << 10;
    private static final int MEGA = 1 << 20;

    private Attached() {}

    static boolean knows(Map<?, ?> map) {
        return map.containsKey("mediaType");
    }

    /** "The bags: bags.pdf (PDF, 120 kB)"; of a file that is withheld only its kind, and why. */
    static String words(Map<?, ?> map, Values values) {
        var exemption = map.get("exemption");
        var why = exemption == null ? "" : ". " + values.line("exemption", exemption);
        if (map.containsKey("withheld")) return "A file (" + kind(map) + ") that is withheld as exempt" + why;
        return map.get("title") + ": " + file(map) + why;
    }

    /**
     * "bags.pdf (PDF, 120 kB)".
     *
     * @param attachment its parts by their names, as a command or the register writes them
     */
    public static String file(Map<?, ?> attachment) {
        var size = Long.parseLong(String.valueOf(attachment.get("size")));
        return attachment.get("fileName") + " (" + kind(attachment) + ", " + size(size) + ")";
    }

    private static String kind(Map<?, ?> map) {
        var mediaType = String.valueOf(map.get("mediaType"));
        return FileKind.of(mediaType).map(FileKind::words).orElse(mediaType);
    }

    /** "1 byte", "12 kB", "3.4 MB". */
    static String size(long bytes) {
        if (bytes == 1) return "1 byte";
        if (bytes < KILO) return bytes + " bytes";
        if (bytes < MEGA) return Math.round((double) bytes / KILO) + " kB";
        return String.format(Locale.UK, "%.1f MB", (double) bytes / MEGA);
    }
}
