package org.planledger.command.api;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.planledger.values.InvalidValue;
import org.planledger.values.PartialDate;

/**
 * The formats that the schemas name. Control characters, halves of surrogate pairs, characters that show nothing and
 * characters that reverse the direction of writing would make a record read differently from what it holds.
 */
record TextFormat(String name, String sentence, Predicate<String> holds) implements Format {

    /** More marks in a row than any script puts on one letter. */
    private static final int MARKS = 8;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    /**
     * What shows nothing, or turns the writing round. Joiners (U+200C, U+200D) are no part of it: scripts and emoji
     * need them.
     */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\x{AD}\\x{61C}\\x{180E}\\x{200B}\\x{200E}\\x{200F}"
            + "\\x{2028}-\\x{202E}\\x{2060}-\\x{206F}\\x{FEFF}\\x{FFF9}-\\x{FFFB}\\x{E0000}-\\x{E007F}]");

    /** Code points that are no characters, and marks heaped on one letter until they cover the lines around it. */
    private static final Pattern UNREADABLE =
            Pattern.compile("[\\x{FDD0}-\\x{FDEF}]|\\p{M}{" + (TextFormat.MARKS + 1) + "}");

    private static final List<TextFormat> ALL = List.of(
            new TextFormat("id", "is an id.", text -> true),
            new TextFormat(
                    "line",
                    "is one line of text with at least a letter or digit, and without control or hidden characters.",
                    text -> isClean(text, "")),
            new TextFormat(
                    "text",
                    "is text with at least a letter or digit, and without control or hidden characters other than line ends and tabs.",
                    text -> isClean(text, "\n\t")),
            new TextFormat(
                    "partial-date",
                    "is a date such as 2019, 2019-03 or 2019-03-05, of a year from 1800 to 2200.",
                    TextFormat::isDate));

    static List<TextFormat> all() {
        return ALL;
    }

    static TextFormat named(String name) {
        return ALL.stream().filter(f -> f.name.equals(name)).findFirst().orElseThrow();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
        return holds.test(value);
    }

    /** Clean text says something: it holds at least one letter or digit. */
    private static boolean isClean(String text, String allowed) {
        var hidden = HIDDEN.matcher(text.replace("\r\n", "\n"));
        while (hidden.find()) if (!allowed.contains(hidden.group())) return false;
        if (UNREADABLE.matcher(text).find() || text.codePoints().anyMatch(TextFormat::isNoCharacter)) return false;
        return WORD.matcher(text).find() && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static boolean isNoCharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE;
    }

    private static boolean isDate(String text) {
        try {
            PartialDate.parse(text);
            return text.equals(text.strip());
        } catch (InvalidValue e) {
            return false;
        }
    }
}
