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
 * The formats that the schemas name. Control characters, halves of surrogate pairs and characters that reverse the
 * direction of writing would make a record read differently from what it holds.
 */
record TextFormat(String name, String sentence, Predicate<String> holds) implements Format {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\p{Cc}\\x{2028}\\x{2029}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FEFF}\\x{FFFE}\\x{FFFF}]");

    private static final List<TextFormat> ALL = List.of(
            new TextFormat("id", "is an id.", text -> true),
            new TextFormat("line", "is one line of text without control characters.", text -> isClean(text, "")),
            new TextFormat(
                    "text",
                    "is text without control characters other than line ends and tabs.",
                    text -> isClean(text, "\n\t")),
            new TextFormat("partial-date", "is a date such as 2019, 2019-03 or 2019-03-05.", TextFormat::isDate));

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
        return WORD.matcher(text).find() && StandardCharsets.UTF_8.newEncoder().canEncode(text);
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
