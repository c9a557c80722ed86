package org.planledger.ledger.mongo;

import org.jspecify.annotations.Nullable;

/**
 * Reads a line from left to right, in the one form in which {@link LineFormat} writes it: without blanks, every field
 * in its place. What is not there is an illegal argument. By hand, because every line has a head and an envelope, and
 * reading those through a parser of any JSON would be most of what reading the ledger costs.
 */
final class LineText {
    private static final String NULL = "null";

    private final String line;
    private int at;
    private int backslash = -1;

    LineText(String line) {
        this.line = line;
    }

    void begin() {
        expect('{');
    }

    void begin(String name) {
        field(name);
        begin();
    }

    void end() {
        expect('}');
    }

    /** Whether the next field, which has this name, holds an object. */
    boolean holdsObject(String name) {
        int separators = line.charAt(at - 1) == '{' ? 3 : 4; // quotes, colon, and a comma before all but the first
        return line.startsWith("{", at + separators + name.length());
    }

    String text(String name) {
        field(name);
        return textHere();
    }

    @Nullable
    String textOrNull(String name) {
        field(name);
        return isNull() ? null : textHere();
    }

    long number(String name) {
        field(name);
        return numberHere();
    }

    @Nullable
    Long numberOrNull(String name) {
        field(name);
        return isNull() ? null : numberHere();
    }

    /** The value of the last field, up to the brace that ends the line. */
    String last(String name) {
        field(name);
        require(line.endsWith("}"), "it does not end");
        return line.substring(at, line.length() - 1);
    }

    private void field(String name) {
        if (line.charAt(at - 1) != '{') expect(',');
        expect('"');
        if (!line.startsWith(name, at)) throw new IllegalArgumentException("'" + name + "' is missing");
        at += name.length();
        expect('"');
        expect(':');
    }

    private boolean isNull() {
        boolean isNull = line.startsWith(NULL, at);
        if (isNull) at += NULL.length();
        return isNull;
    }

    private String textHere() {
        expect('"');
        int end = line.indexOf('"', at);
        require(end >= 0, "a text does not end");
        if (backslash < at) backslash = next('\\');
        return backslash < end ? escaped() : to(end);
    }

    private String to(int end) {
        var text = line.substring(at, end);
        at = end + 1;
        return text;
    }

    private String escaped() {
        int end = at;
        while (end < line.length() && line.charAt(end) != '"') end += line.charAt(end) == '\\' ? 2 : 1;
        require(end < line.length(), "a text does not end");
        String text = LineFormat.JSON.readValue(line.substring(at - 1, end + 1), String.class);
        at = end + 1;
        return text;
    }

    private long numberHere() {
        int end = at;
        while (end < line.length() && isOfNumber(line.charAt(end))) end++;
        long number = Long.parseLong(line, at, end, 10);
        at = end;
        return number;
    }

    private static boolean isOfNumber(char c) {
        return c == '-' || (c >= '0' && c <= '9');
    }

    private int next(char c) {
        int found = line.indexOf(c, at);
        return found < 0 ? line.length() : found;
    }

    private void expect(char c) {
        if (at >= line.length() || line.charAt(at) != c)
            throw new IllegalArgumentException("'" + c + "' is missing at " + at);
        at++;
    }

    static void require(boolean holds, String what) {
        if (!holds) throw new IllegalArgumentException(what);
    }
}
