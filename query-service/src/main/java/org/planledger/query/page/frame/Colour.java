package org.planledger.query.page.frame;

import java.util.Locale;

/**
 * A colour as style sheets write it.
 *
 * @param code {@code #rrggbb} in lower case
 */
record Colour(String code) {
    /** What WCAG 2.2 asks of text of usual size (1.4.3). */
    private static final double LEAST_CONTRAST = 4.5;

    /** @throws IllegalArgumentException where it is no colour, or white text on it cannot be read */
    static Colour under(String setting, String code) {
        var small = code.strip().toLowerCase(Locale.ROOT);
        if (!small.matches("#[0-9a-f]{6}"))
            throw new IllegalArgumentException(setting + " is a colour such as #1f3a4d, not '" + code + "'.");
        var colour = new Colour(small);
        if (colour.contrastWithWhite() < LEAST_CONTRAST)
            throw new IllegalArgumentException(
                    "%s: white text on %s has a contrast of %.1f to 1; it needs %.1f or more. Choose a darker colour."
                            .formatted(setting, small, colour.contrastWithWhite(), LEAST_CONTRAST));
        return colour;
    }

    /** By the formula of WCAG 2.2, 1 to 21. */
    double contrastWithWhite() {
        return 1.05 / (luminance() + 0.05);
    }

    private double luminance() {
        return 0.2126 * light(1) + 0.7152 * light(3) + 0.0722 * light(5);
    }

    private double light(int at) {
        double share = Integer.parseInt(code.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
