package org.planledger.query.tracker;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** How many of a row's actions stand at each status; added up they are all of them. */
final class ByStatus {
    private static final List<Status> ALL = List.of(
            new Status("notStarted", "NOT_STARTED"),
            new Status("started", "STARTED"),
            new Status("onTrack", "ON_TRACK"),
            new Status("atRisk", "AT_RISK"),
            new Status("offTrack", "OFF_TRACK"),
            new Status("paused", "PAUSED"),
            new Status("complete", "COMPLETE"),
            new Status("cancelled", "REJECTED"));

    private ByStatus() {}

    private record Status(String column, String status) {}

    /** All of them, and each status. */
    static <T> Stream<Column<T>> columns(Function<T, List<Line>> actions) {
        Column<T> all = Column.number(
                "actions", "Actions", row -> (long) actions.apply(row).size());
        return Stream.concat(Stream.of(all), ALL.stream().map(one -> column(one, actions)))
                .map(Column::summed);
    }

    private static <T> Column<T> column(Status one, Function<T, List<Line>> actions) {
        Column<T> counts = Column.number(
                one.column(),
                one.status(),
                row -> actions.apply(row).stream()
                        .filter(action -> action.is(one.status()))
                        .count());
        return counts.titledByStatus();
    }
}
