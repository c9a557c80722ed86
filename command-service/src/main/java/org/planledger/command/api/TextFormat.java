package org.planledger.command.api;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.util.List;
import java.util.function.UnaryOperator;
import org.planledger.values.InvalidValue;
import org.planledger.values.PartialDate;

/**
 * The formats that the schemas name: of texts, one line or several.
 *
 * @param fault what is wrong with a text, as the end of a sentence that names its field; "" where it is of the format
 */
record TextFormat(String name, UnaryOperator<String> fault) implements Format {
    private static final List<TextFormat> ALL = List.of(
            new TextFormat("id", text -> ""),
            new TextFormat("line", text -> Unreadable.fault(text, "")),
            new TextFormat("text", text -> Unreadable.fault(text, "\n\t")),
            new TextFormat("partial-date", TextFormat::dateFault));

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
        return fault.apply(value).isEmpty();
    }

    private static String dateFault(String text) {
        return isDate(text) ? "" : "is a date such as 2019, 2019-03 or 2019-03-05, of a year from 1800 to 2200.";
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
