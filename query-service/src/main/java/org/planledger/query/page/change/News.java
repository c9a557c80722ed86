package org.planledger.query.page.change;

import java.util.ArrayList;
import java.util.List;
import org.planledger.query.fold.Field;
import org.planledger.query.register.Change;

/** What the net difference of fields does not say by itself: moved twice, done without evidence, opened again. */
final class News {
    private News() {}

    /** In words, each once. */
    static List<String> of(List<Change> changes) {
        var news = new ArrayList<String>();
        long moves = count(changes, "ActionRescheduled");
        if (moves > 0) news.add(moves == 1 ? "date moved once" : "date moved " + moves + " times");
        if (count(changes, "ActionReopened") > 0) news.add("reopened");
        changes.stream()
                .filter(change -> change.entry().event().equals("ActionCompleted"))
                .reduce((earlier, later) -> later)
                .ifPresent(done -> news.add(hasEvidence(done) ? "done with evidence" : "done without evidence"));
        if (count(changes, "ActionCancelled") > 0) news.add("cancelled");
        if (count(changes, "ActionOwnerAssigned") > 0) news.add("reassigned");
        if (count(changes, "ActionCarriedForward") > 0) news.add("carried forward");
        if (count(changes, "NoReportReceived") > 0) news.add("no report received");
        return news;
    }

    private static long count(List<Change> changes, String event) {
        return changes.stream()
                .filter(change -> change.entry().event().equals(event))
                .count();
    }

    private static boolean hasEvidence(Change completed) {
        return completed.fields().stream().anyMatch(f -> f.field().equals(Field.Action.EVIDENCE) && f.value() != null);
    }
}
