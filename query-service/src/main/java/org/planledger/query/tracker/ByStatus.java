package org.planledger.query.tracker;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** How many of a row's actions stand at each status; added up they are all of them. */
final class ByStatus {
    private static final List<Status> ALL = List.of(
            new Status("notStarted", "Not started", "NOT_STARTED"),
            new Status("started", "Started", "STARTED"),
            new Status("onTrack", "On track", "ON_TRACK"),
            new Status("atRisk", "At risk", "AT_RISK"),
            new Status("offTrack", "Off track", "OFF_TRACK"),
            new Status("paused", "Paused", "PAUSED"),
            new Status("complete", "Complete", "COMPLETE"),
            new Status("cancelled", "Cancelled", "REJECTED"));

    private ByStatus() {}

    private record Status(String column, String title, String status) {}

    /** All of them, and each status. */
    static <T> Stream<Column<T>> columns(Function<T, List<Line>> actions) {
        Column<T> all = Column.number(
                "actions", "Actions", row -> (long) actions.apply(row).size());
        return Stream.concat(Stream.of(all), ALL.stream().map(one -> column(one, actions)))
                .map(Column::summed);
    }

    private static <T> Column<T> column(Status one, Function<T, List<Line>> actions) {
        return Column.number(
                one.column(),
                one.title(),
                row -> actions.apply(row).stream()
                        .filter(action -> action.is(one.status()))
                        .count());
    }
}
