package org.planledger.query.page.picture;

/** What a picture is made of, in the picture's own units. Each has a {@code look}: a class of the style sheet. */
public sealed interface Shape {

    /** Names the shape for the template. */
    default String kind() {
        return getClass().getSimpleName();
    }

    /** @param pattern what is drawn over its colour, so that nothing rests on the colour; or "" */
    record Box(int x, int y, int width, int height, String look, String pattern) implements Shape {}

    /** @param pointed whether it ends in the head of an arrow */
    record Stroke(int x1, int y1, int x2, int y2, String look, boolean pointed) implements Shape {}

    record Dot(int x, int y, int radius, String look) implements Shape {}

    /** @param anchor "start", "middle" or "end": which part of the text stands at {@code x} */
    record Word(int x, int y, String anchor, String text, String look) implements Shape {}
}
