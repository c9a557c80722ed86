package org.planledger.query.page.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.planledger.query.fold.DateWords;

/** A date that was put off: where it stood first, each move, and today. */
public final class Moved {
    private static final int ROW = 36;
    private static final int BELOW_TODAY = 16;

    private Moved() {}

    /** @param days the first date, then the one after each move; at least two, or the picture is empty */
    public static Picture of(String id, String caption, List<LocalDate> days, LocalDate today) {
        var drawing = new Drawing();
        int height = days.size() * ROW;
        if (days.size() > 1) draw(drawing, days, today, height);
        return drawing.picture(id, caption, words(days), height + 20);
    }

    private static void draw(Drawing drawing, List<LocalDate> days, LocalDate today, int height) {
        var all = new ArrayList<>(days);
        all.add(today);
        var years = Years.over(all);
        years.draw(drawing, height);
        years.mark(drawing, today, height);
        for (int at = 0; at < days.size(); at++) {
            int x = years.x(days.get(at));
            int y = at * ROW + BELOW_TODAY;
            if (at > 0) drawing.arrow(years.x(days.get(at - 1)), y - ROW + 8, x, y - 8, "move");
            drawing.dot(x, y, 6, at == 0 ? "first" : "mark");
            boolean left = x > Picture.WIDTH / 2;
            drawing.word(left ? x - 12 : x + 12, y + 5, left ? "end" : "start", name(at, days), "");
        }
    }

    private static String name(int at, List<LocalDate> days) {
        return (at == 0 ? "First due " : "Moved to ") + DateWords.of(days.get(at));
    }

    private static String words(List<LocalDate> days) {
        var words = new ArrayList<String>();
        for (int at = 0; at < days.size(); at++) words.add(name(at, days));
        return String.join(", ", words);
    }
}
