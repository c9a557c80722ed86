package org.planledger.query.page.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Parameters;
import org.planledger.query.answer.Problem;

/**
 * A page of a long list.
 *
 * @param number from 1, and {@code of} how many there are
 * @param all how many rows there are on all pages
 */
public record Sheet<T>(int number, int of, int all, List<T> rows) {
    public static final String PARAMETER = "page";
    private static final int LENGTH = 50;
    private static final int AROUND = 2;

    /**
     * @param asked what the address says, or null for the first page
     * @throws Problem where there is no such page
     */
    public static <T> Sheet<T> of(List<T> all, @Nullable String asked) {
        int of = Math.max(1, (all.size() + LENGTH - 1) / LENGTH);
        long number = asked == null || asked.isBlank() ? 1 : Parameters.position(PARAMETER, asked.strip());
        if (number < 1 || number > of)
            throw Problem.invalid(PARAMETER, "'page' is a number from 1 to " + of + " here.");
        int from = ((int) number - 1) * LENGTH;
        return new Sheet<>((int) number, of, all.size(), all.subList(from, Math.min(all.size(), from + LENGTH)));
    }

    /** "51 to 100 of 159". */
    public String words() {
        int from = (number - 1) * LENGTH;
        return "%,d to %,d of %,d".formatted(from + 1, from + rows.size(), all);
    }

    /** Without the rows: who prints them is taken to have read what is exempt in them. */
    @Override
    public String toString() {
        return words();
    }

    /** The ways to the other pages, as the page component takes them; empty where there is one page only. */
    public Map<String, Object> links(Visit visit) {
        if (of == 1) return Map.of();
        var address = new Address(visit);
        var links = new LinkedHashMap<String, Object>();
        if (number > 1) links.put("previous", Map.of("href", href(address, number - 1)));
        if (number < of) links.put("next", Map.of("href", href(address, number + 1)));
        links.put("items", items(address));
        return links;
    }

    /** The first, the last, and those around this one. */
    private List<Map<String, Object>> items(Address address) {
        var items = new ArrayList<Map<String, Object>>();
        boolean skipped = false;
        for (int page = 1; page <= of; page++) {
            boolean named = page == 1 || page == of || Math.abs(page - number) <= AROUND;
            if (named) items.add(Map.of("number", page, "href", href(address, page), "current", page == number));
            else if (!skipped) items.add(Map.of("ellipsis", true));
            skipped = !named;
        }
        return items;
    }

    private static String href(Address address, int page) {
        return address.page(page);
    }
}
