package org.planledger.query.page.word;

import java.text.Bidi;
import java.util.regex.Pattern;

/**
 * What a person wrote, quoted in a sentence. Text that runs from right to left, or that says that it does, is kept from
 * turning round the words beside it by the isolates of Unicode, which hold in titles and attributes as well.
 */
public final class Quoted {
    private static final String ISOLATE = "\u2068";
    private static final String END = "\u2069";
    /** What opens or closes a run of text of one direction; {@link Bidi} does not ask about all of them. */
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern ISOLATING = Pattern.compile("[\\u2066-\\u2069]");

    private Quoted() {}

    public static String of(String text) {
        var said = text.strip();
        return "“" + (isPlain(said) ? said : ISOLATE + ISOLATING.matcher(said).replaceAll("") + END) + "”";
    }

    private static boolean isPlain(String text) {
        return !TURNING.matcher(text).find() && !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }
}
