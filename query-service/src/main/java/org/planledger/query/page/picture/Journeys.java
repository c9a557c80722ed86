package org.planledger.query.page.picture;

import java.util.ArrayList;
import java.util.List;

/** Where things stand in a grid and where they came from: a number for each, and an arrow where it moved. */
public final class Journeys {
    private static final int SIDE = 110;
    private static final int ROW = 64;
    private static final int FOOT = 44;
    private static final int SPREAD = 26;
    private static final int IN_A_ROW = 4;
    private static final int STARTS_IN_A_ROW = 3;
    private static final int RADIUS = 11;

    private Journeys() {}

    /** A cell, counted from the left and from the top. */
    public record Place(int column, int row) {}

    /** @param from where it stood before, or the same where it never moved */
    public record Journey(int number, Place from, Place to) {
        boolean isMove() {
            return !from.equals(to);
        }
    }

    /** @param looks for each row the class of each cell */
    public record Grid(List<String> columns, List<String> rows, List<List<String>> looks, List<List<String>> names) {}

    public static Picture of(String id, String caption, String words, Grid grid, List<Journey> journeys) {
        var drawing = new Drawing();
        if (!journeys.isEmpty()) draw(drawing, grid, journeys);
        return drawing.picture(id, caption, words, grid.rows().size() * ROW + FOOT);
    }

    private static void draw(Drawing drawing, Grid grid, List<Journey> journeys) {
        int width = (Picture.WIDTH - SIDE) / grid.columns().size();
        cells(drawing, grid, width);
        var spots = new ArrayList<Spot>();
        for (int at = 0; at < journeys.size(); at++) {
            var place = journeys.get(at).to();
            long before = journeys.stream()
                    .limit(at)
                    .map(Journey::to)
                    .filter(place::equals)
                    .count();
            spots.add(Spot.in(place, (int) before, width));
        }
        for (int at = 0; at < journeys.size(); at++)
            if (journeys.get(at).isMove()) move(drawing, journeys.get(at), start(journeys, at, width), spots.get(at));
        for (int at = 0; at < journeys.size(); at++) {
            var spot = spots.get(at);
            drawing.dot(spot.x(), spot.y(), RADIUS, "place")
                    .word(
                            spot.x(),
                            spot.y() + 5,
                            "middle",
                            "" + journeys.get(at).number(),
                            "in-place");
        }
    }

    /** At the foot of its cell, beside those that began there before it. */
    private static Spot start(List<Journey> journeys, int at, int width) {
        var from = journeys.get(at).from();
        long before = journeys.stream()
                .limit(at)
                .filter(Journey::isMove)
                .map(Journey::from)
                .filter(from::equals)
                .count();
        int column = SIDE + from.column() * width;
        return new Spot(column + 12 + (int) before % STARTS_IN_A_ROW * (SPREAD + 4), (from.row() + 1) * ROW - 11);
    }

    /** Where the number of a journey stands, beside those that came to the same cell before it. */
    private record Spot(int x, int y) {
        static Spot in(Place place, int before, int width) {
            return new Spot(
                    SIDE + place.column() * width + 18 + before % IN_A_ROW * SPREAD,
                    place.row() * ROW + 34 + before / IN_A_ROW * 18);
        }
    }

    private static void cells(Drawing drawing, Grid grid, int width) {
        for (int row = 0; row < grid.rows().size(); row++) {
            drawing.name(0, row * ROW + 36, grid.rows().get(row), SIDE - 4);
            for (int column = 0; column < grid.columns().size(); column++) {
                int x = SIDE + column * width;
                drawing.box(
                                x,
                                row * ROW,
                                width - 2,
                                ROW - 2,
                                grid.looks().get(row).get(column))
                        .word(
                                x + 6,
                                row * ROW + 16,
                                "start",
                                grid.names().get(row).get(column),
                                "band");
            }
        }
        int foot = grid.rows().size() * ROW + 18;
        for (int column = 0; column < grid.columns().size(); column++)
            drawing.middle(
                    SIDE + column * width + width / 2,
                    foot,
                    Drawing.fitting(grid.columns().get(column), width));
    }

    /** From where it began to the edge of the number. */
    private static void move(Drawing drawing, Journey journey, Spot from, Spot to) {
        int x = from.x();
        int y = from.y();
        double far = Math.max(1, Math.hypot(to.x() - x, to.y() - y));
        int endX = to.x() - (int) ((to.x() - x) * (RADIUS + 2) / far);
        int endY = to.y() - (int) ((to.y() - y) * (RADIUS + 2) / far);
        drawing.dot(x, y, 4, "first").arrow(x, y, endX, endY, "move").left(x + 6, y + 5, "" + journey.number());
    }
}
