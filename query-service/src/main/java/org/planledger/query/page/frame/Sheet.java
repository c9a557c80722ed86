package org.planledger.query.page.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Problem;

/**
 * A page of a long list, or the whole of it.
 *
 * @param number from 1, and {@code of} how many there are; 0 for the whole list
 * @param all how many rows there are on all pages
 * @param before how many rows come before those on this page
 */
public record Sheet<T>(int number, int of, int all, int before, List<T> rows) {
    public static final String PARAMETER = "page";
    /** Asks for the whole list on one page, for printing. */
    public static final String WHOLE = "all";

    /** What one page holds when the whole list is asked for. */
    public static final int MOST = 1_000;

    private static final int LENGTH = 50;
    private static final int AROUND = 2;

    /**
     * @param asked what the address says, or null for the first page
     * @throws Problem where there is no such page
     */
    public static <T> Sheet<T> of(List<T> all, @Nullable String asked) {
        var said = asked == null ? "" : asked.strip();
        int of = Math.max(1, (all.size() + LENGTH - 1) / LENGTH);
        if (said.equals(WHOLE)) return new Sheet<>(0, of, all.size(), 0, all.subList(0, Math.min(all.size(), MOST)));
        int number = number(said, of);
        int from = (number - 1) * LENGTH;
        return new Sheet<>(number, of, all.size(), from, all.subList(from, Math.min(all.size(), from + LENGTH)));
    }

    private static int number(String asked, int of) {
        if (asked.isEmpty()) return 1;
        if (!asked.matches("\\d{1,9}")) throw noSuchPage(of);
        int number = Integer.parseInt(asked);
        if (number < 1 || number > of) throw noSuchPage(of);
        return number;
    }

    private static Problem noSuchPage(int of) {
        return Problem.invalid(
                PARAMETER,
                of == 1
                        ? "This list has one page."
                        : "'page' can be a number from 1 to %,d here, or “%s” for the whole list."
                                .formatted(of, WHOLE));
    }

    /** "Rows 51 to 100 of 159", "All 12 rows". */
    public String words() {
        if (all == 0) return "No row";
        if (rows.size() == all) return all == 1 ? "The one row" : "All %,d rows".formatted(all);
        return "Rows %,d to %,d of %,d".formatted(before + 1, before + rows.size(), all);
    }

    /** Without the rows: who prints them is taken to have read what is exempt in them. */
    @Override
    public String toString() {
        return words();
    }

    /** Whether there are more rows than one page of the usual length has. */
    public boolean isLong() {
        return of > 1;
    }

    public boolean isWhole() {
        return number == 0;
    }

    /** Whether there are more rows than these. */
    public boolean isPart() {
        return rows.size() < all;
    }

    /** Whether not even the whole list has all of it. */
    public boolean isCutOff() {
        return isWhole() && isPart();
    }

    /** The whole list on one page, or the first page where this is it. */
    public String other(Address address) {
        return isWhole() ? address.page(1) : address.whole();
    }

    /** The ways to the other pages, as the page component takes them; empty where this one has all. */
    public Map<String, Object> links(Address address) {
        if (of == 1 || isWhole()) return Map.of();
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
