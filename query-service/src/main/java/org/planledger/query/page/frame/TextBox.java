package org.planledger.query.page.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text box of a small form that only reads. */
public final class TextBox {
    private TextBox() {}

    /** The options of the page component "input". */
    public static Map<String, Object> of(String name, String label, String hint, String width, @Nullable Object value) {
        var options = new LinkedHashMap<String, Object>();
        options.put("name", name);
        options.put("classes", "govuk-input--width-" + width);
        options.put("label", Map.of("text", label));
        options.put("hint", Map.of("text", hint));
        options.put("value", value == null ? "" : value.toString());
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

    /** As the components "error summary" and "error message" take it. */
    public static Map<String, String> fault(String name, String message) {
        return Map.of("text", message, "href", "#" + name);
    }
}
