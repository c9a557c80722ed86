package org.planledger.standalone.bench;

import java.util.stream.IntStream;
import org.planledger.standalone.CommandStand;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two central questions on one history, in milliseconds.
 *
 * @param changes that an answer to the first holds, the median
 */
record QuestionMeasure(Waits changed, long changes, Waits planAsAt, double visibleMillis) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int PARTNERSHIPS_LOOKED_AT = 25;

    /**
     * @param points from where changes are asked for, of each copy
     * @param asked how often each question counts
     */
    static QuestionMeasure of(CommandStand stand, long[] points, CopiedExample.Plan plan, int asked) throws Exception {
        var reader = new Reader(stand.views());
        var changed = reader.ask(i -> changes(i % points.length, points), asked, asked);
        var planAsAt = reader.ask(i -> plan(i % points.length, plan), asked, asked);
        return new QuestionMeasure(changed, size(reader, points), planAsAt, Visibility.medianMillis(stand, reader, asked));
    }

    private static String changes(int copy, long[] points) {
        return "/api/partnerships/%s/changes?since=position:%d".formatted(CopiedExample.partnership(copy), points[copy]);
    }

    private static String plan(int copy, CopiedExample.Plan plan) {
        return "/api/plans/%s?asAt=%s".formatted(plan.of(copy), plan.asAt());
    }

    private static long size(Reader reader, long[] points) {
        var sizes = IntStream.range(0, Math.min(points.length, PARTNERSHIPS_LOOKED_AT))
                .mapToLong(copy -> JSON.readTree(reader.ask(changes(copy, points))).at("/accounts/changes").asLong())
                .sorted()
                .toArray();
        return sizes[sizes.length / 2];
    }

}
