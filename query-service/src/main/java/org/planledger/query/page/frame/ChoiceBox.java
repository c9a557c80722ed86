package org.planledger.query.page.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A choice in a small form that only reads. */
public final class ChoiceBox {
    private ChoiceBox() {}

    /**
     * The options of the page component "select".
     *
     * @param none what it says where nothing is chosen
     * @param choices value to words
     */
    public static Map<String, Object> of(
            String name, String label, String none, Map<String, String> choices, @Nullable String chosen) {
        var items = new ArrayList<Map<String, Object>>();
        items.add(Map.of("value", "", "text", none, "selected", chosen == null));
        choices.forEach(
                (value, text) -> items.add(Map.of("value", value, "text", text, "selected", value.equals(chosen))));
        var options = new LinkedHashMap<String, Object>();
        options.put("name", name);
        options.put("id", name);
        options.put("label", Map.of("text", label));
        options.put("items", List.copyOf(items));
        return options;
    }
}
