package org.planledger.query.page.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text box of a small form that only reads. */
public final class TextBox {
    /**
     * How many characters are taken. What is asked stands in the address, which has no room for texts. Browsers are not
     * told: they would cut what is pasted without a word.
     */
    static final int LONGEST = 200;

    private TextBox() {}

    /** The options of the page component "input". */
    public static Map<String, Object> of(String name, String label, String hint, String width, @Nullable Object value) {
        var options = new LinkedHashMap<String, Object>();
        options.put("name", name);
        options.put("classes", "govuk-input--width-" + width);
        options.put("label", Map.of("text", label));
        options.put("hint", Map.of("text", hint));
        options.put("value", value == null ? "" : kept(value.toString()));
        return options;
    }

    /** The same, with what is wrong with it. */
    public static Map<String, Object> of(
            String name,
            String label,
            String hint,
            String width,
            @Nullable Object value,
            List<Map<String, String>> faults) {
        var options = of(name, label, hint, width, value);
        faults.stream()
                .filter(fault -> ("#" + name).equals(fault.get("href")))
                .forEach(fault -> options.put("errorMessage", fault));
        return options;
    }

    /** As much of a text as is taken; no character is cut in two. */
    public static String kept(String text) {
        if (text.length() <= LONGEST) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** That a text is longer than is taken; empty where it is not. */
    public static Optional<Map<String, String>> tooLong(String name, @Nullable String text) {
        if (text == null || text.length() <= LONGEST) return Optional.empty();
        return Optional.of(fault(
                name,
                "“%s” must be %,d characters or fewer; it had %,d. Only its beginning is kept."
                        .formatted(Labels.of(name), LONGEST, text.length())));
    }

    /** As the components "error summary" and "error message" take it. */
    public static Map<String, String> fault(String name, String message) {
        return Map.of("text", message, "href", "#" + name);
    }
}
