package org.planledger.command.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What makes a text read differently from what it holds: control characters, halves of surrogate pairs, characters that
 * show nothing, and characters that reverse the direction of writing. Nobody sees them, so it is said which they are
 * and where they stand.
 */
final class Unreadable {
    /** More marks in a row than any script puts on one letter. */
    private static final int MARKS = 8;

    /** So many characters are told of at once; they mostly come by the dozen, with what was pasted. */
    private static final int TOLD = 5;

    private static final int LONGEST_WORD = 30;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");

    /** The last two code points of each plane. */
    private static final String NO_CHARACTERS = IntStream.rangeClosed(0, 16)
            .mapToObj(plane -> "\\x{%1$XFFFE}-\\x{%1$XFFFF}".formatted(plane))
            .collect(Collectors.joining());

    /**
     * What shows nothing, or turns the writing round; halves of pairs, and code points that are no characters. Joiners
     * (U+200C, U+200D) are no part of it: scripts and emoji need them.
     */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{AD}\\x{61C}\\x{180E}\\x{200B}\\x{200E}"
            + "\\x{200F}\\x{2028}-\\x{202E}\\x{2060}-\\x{206F}\\x{FEFF}\\x{FFF9}-\\x{FFFB}\\x{E0000}-\\x{E007F}"
            + "\\x{FDD0}-\\x{FDEF}" + NO_CHARACTERS + "]");

    /** Marks heaped on one letter until they cover the lines around it. */
    private static final Pattern HEAPED = Pattern.compile("\\p{M}{" + (MARKS + 1) + "}");

    /** As word processors call them; the others bear the names that Unicode gives them. */
    private static final Map<Integer, String> NAMES =
            Map.of((int) '\t', "tab", (int) '\n', "line end", (int) '\r', "carriage return", 0xAD, "optional hyphen");

    private Unreadable() {}

    /**
     * What is wrong, "holds a hidden optional hyphen (U+00AD) after “Anti”. ..."; "" where it says something and shows
     * all of it.
     *
     * @param allowed characters that show nothing and may stand in it
     */
    static String fault(String text, String allowed) {
        var lines = text.replace("\r\n", "\n");
        var hidden = hidden(lines, allowed);
        if (!hidden.isEmpty())
            return "holds " + listed(lines, hidden)
                    + ". Take out what is hidden: delete the letters beside it, and type them again.";
        var heaped = HEAPED.matcher(lines);
        if (heaped.find())
            return "has more than " + MARKS + " marks on one letter, " + place(lines, heaped.start()) + ".";
        return WORD.matcher(lines).find() ? "" : "has no letter or digit.";
    }

    private static List<MatchResult> hidden(String text, String allowed) {
        return HIDDEN.matcher(text)
                .results()
                .filter(found -> !allowed.contains(found.group()))
                .toList();
    }

    private static String told(String text, MatchResult found) {
        int character = found.group().codePointAt(0);
        return "a hidden %s (U+%04X) %s".formatted(name(character), character, place(text, found.start()));
    }

    private static String name(int character) {
        if (Character.getType(character) == Character.SURROGATE) return "half of a character";
        var unicode = Character.getName(character);
        return NAMES.getOrDefault(character, unicode == null ? "code" : unicode.toLowerCase(Locale.ROOT));
    }

    /** After which word as it is seen, so without what else is hidden in it. */
    private static String place(String text, int index) {
        var seen =
                HIDDEN.matcher(text.substring(0, index).replaceAll("\\s", " ")).replaceAll("");
        var word = WORD.matcher(seen).results().reduce((first, second) -> second);
        return word.map(found -> "after “" + end(found.group()) + "”").orElse("at the beginning");
    }

    /** Of a long word, its last letters. */
    private static String end(String word) {
        int letters = word.codePointCount(0, word.length());
        return letters <= LONGEST_WORD
                ? word
                : "…" + word.substring(word.offsetByCodePoints(0, letters - LONGEST_WORD));
    }

    private static String listed(String text, List<MatchResult> all) {
        var told = all.stream().limit(TOLD).map(found -> told(text, found)).collect(Collectors.joining("; "));
        int more = all.size() - TOLD;
        return more > 0 ? told + "; and " + more + " more" : told;
    }
}
