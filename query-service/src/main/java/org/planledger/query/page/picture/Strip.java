package org.planledger.query.page.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The parts of one whole side by side on a line. It stands on a page with a picture of the same parts, whose patterns
 * it uses.
 *
 * @param counts for each part, in their order
 */
public record Strip(List<Stacks.Part> parts, List<Long> counts) {
    private static final int WIDTH = 160;
    /** However small its share, a part is seen. */
    private static final int LEAST = 4;

    /** @param x from the left of the line */
    public record Piece(int x, int width, String look, String pattern) {}

    /** From left to right, those of which there is any. */
    public List<Piece> pieces() {
        long all = counts.stream().mapToLong(Long::longValue).sum();
        var pieces = new ArrayList<Piece>();
        int shared = WIDTH - LEAST * present().length;
        int x = 0;
        long before = 0;
        for (int at : present()) {
            long after = before + counts.get(at);
            int width = LEAST + (int) (shared * after / all - shared * before / all);
            pieces.add(new Piece(x, width, parts.get(at).look(), parts.get(at).pattern()));
            x += width;
            before = after;
        }
        return pieces;
    }

    /** "20 Complete", "1 Behind"; none where there is nothing. */
    public List<String> words() {
        return IntStream.of(present())
                .mapToObj(at -> counts.get(at) + " " + parts.get(at).name())
                .toList();
    }

    private int[] present() {
        return IntStream.range(0, parts.size()).filter(at -> counts.get(at) > 0).toArray();
    }
}
