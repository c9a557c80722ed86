package org.planledger.query.page.word;

import java.text.Bidi;

/**
 * What a person wrote, quoted in a sentence. Text that runs from right to left, or that says that it does, is kept from
 * turning round the words beside it by the isolates of Unicode, which hold in titles and attributes as well.
 */
public final class Quoted {
    private static final String ISOLATE = "\u2068";
    private static final String END = "\u2069";

    private Quoted() {}

    public static String of(String text) {
        var said = text.strip();
        return "“" + (isPlain(said) ? said : ISOLATE + said.replaceAll("[\u2066-\u2069]", "") + END) + "”";
    }

    private static boolean isPlain(String text) {
        return !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }
}
