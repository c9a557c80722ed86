package org.planledger.query.page.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects the shapes of a picture, those that lie behind first. */
final class Drawing {
    /** What a letter takes on average of names and numbers, in the widest of the fonts that a browser falls back to. */
    private static final double LETTER = 8.4;

    private static final int LINE = 18;
    /** Of letters that stand in a bar, beside those that stand outside. */
    private static final double IN_BAR = 13.0 / 15;

    private final List<Shape> shapes = new ArrayList<>();

    Drawing box(int x, int y, int width, int height, String look) {
        return box(x, y, width, height, look, "");
    }

    Drawing box(int x, int y, int width, int height, String look, String pattern) {
        shapes.add(new Shape.Box(x, y, width, height, look, pattern));
        return this;
    }

    Drawing line(int x1, int y1, int x2, int y2, String look) {
        shapes.add(new Shape.Stroke(x1, y1, x2, y2, look, false));
        return this;
    }

    Drawing arrow(int x1, int y1, int x2, int y2, String look) {
        shapes.add(new Shape.Stroke(x1, y1, x2, y2, look, true));
        return this;
    }

    Drawing dot(int x, int y, int radius, String look) {
        shapes.add(new Shape.Dot(x, y, radius, look));
        return this;
    }

    Drawing left(int x, int y, String text) {
        return word(x, y, "start", text, "");
    }

    /** A name in as many lines as it needs, around the height at which one line stands. */
    Drawing name(int x, int y, String text, int width) {
        var lines = lines(text, width);
        int first = y - (lines.size() - 1) * LINE / 2;
        for (int at = 0; at < lines.size(); at++) left(x, first + at * LINE, lines.get(at));
        return this;
    }

    /** How high a row has to be for its name; {@code usual} where one line has room for it. */
    static int height(String name, int width, int usual) {
        return usual + (lines(name, width).size() - 1) * LINE;
    }

    Drawing middle(int x, int y, Object text) {
        return word(x, y, "middle", text.toString(), "");
    }

    Drawing word(int x, int y, String anchor, String text, String look) {
        shapes.add(new Shape.Word(x, y, anchor, text, look));
        return this;
    }

    Picture picture(String id, String caption, String words, int height) {
        return new Picture(id, caption, words, Picture.WIDTH, height, shapes, null);
    }

    /** One that a phone has room for. */
    Picture narrow(String id, String caption, String words, int height) {
        return new Picture(id, caption, words, Picture.NARROW, height, shapes, null);
    }

    /** About what a text takes in one line. */
    static int width(String text) {
        return (int) Math.ceil(text.codePointCount(0, text.length()) * LETTER);
    }

    /** A text broken between words, and inside those that are too long by themselves. */
    static List<String> lines(String text, int width) {
        int letters = (int) (width / LETTER);
        var line = Pattern.compile("(?s)\\G\\s*(\\S.{0,%d}(?=\\s|$)|\\S{%d})".formatted(letters - 1, letters));
        return line.matcher(text).results().map(found -> found.group(1).strip()).toList();
    }

    /** As many words of a text as fit, by the width that letters have on average; "" where the first one does not. */
    static String fitting(String text, int width) {
        return fitting(text, width / LETTER);
    }

    /** The same of what stands in a bar, where letters are smaller. */
    static String fittingInBar(String text, int width) {
        return fitting(text, width / (LETTER * IN_BAR));
    }

    private static String fitting(String text, double room) {
        int letters = (int) room;
        if (text.codePointCount(0, text.length()) <= letters) return text;
        if (letters < 4) return "";
        int end = text.lastIndexOf(' ', text.offsetByCodePoints(0, letters - 1));
        return end < 1 ? "" : text.substring(0, end).replaceAll("[ ,.:;(]+$", "") + "…";
    }
}
