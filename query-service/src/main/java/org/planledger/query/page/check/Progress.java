package org.planledger.query.page.check;

import org.planledger.query.projection.Checking;
import org.planledger.query.projection.Rebuilding;
import tools.jackson.databind.JsonNode;

/**
 * How a piece of long work stands.
 *
 * @param sentence for the reader
 * @param running whether it goes on; {@code percent} then says how far it is
 * @param fault whether something is wrong
 */
record Progress(String sentence, boolean running, int percent, boolean fault) {

    private static Progress running(long position, long end) {
        int percent = end <= 0 ? 0 : (int) Math.min(100, position * 100 / end);
        return new Progress(
                "Under way: entry %,d of %,d, %d %%.".formatted(position, Math.max(position, end), percent),
                true,
                percent,
                false);
    }

    private static Progress ended(String sentence, boolean fault) {
        return new Progress(sentence, false, 0, fault);
    }

    static Progress ofLedger(ProofDesk.Told told) {
        if (!told.isDone()) return ended(told.sentence(), true);
        var status = told.json();
        return switch (status.path("state").asString("")) {
            case "RUNNING" ->
                running(status.path("position").asLong(0), status.path("end").asLong(0));
            case "DONE" -> ended(verdict(status), status.path("brokenAt").isNumber());
            case "FAILED" ->
                ended("It could not be verified: " + status.path("why").asString(""), true);
            default -> ended("Not verified since the service was started.", false);
        };
    }

    private static String verdict(JsonNode status) {
        return (status.path("verdict").asString("") + " " + status.path("why").asString("")).strip();
    }

    static Progress ofViews(Checking.Status status, long head) {
        var result = status.result();
        return switch (status.state()) {
            case NONE -> ended("Not checked since the service was started.", false);
            case RUNNING -> running(status.position(), head);
            case FAILED -> ended("It could not be checked: " + status.why(), true);
            case DONE -> result == null ? ended("", true) : ended(result.sentence(), !result.equal());
        };
    }

    static Progress ofRebuild(Rebuilding.Status status, long head) {
        var result = status.result();
        return switch (status.state()) {
            case NONE -> ended("Not built anew since the service was started.", false);
            case RUNNING -> running(status.position(), head);
            case FAILED -> ended("It failed, and readers stayed with what was there: " + status.why(), true);
            case DONE -> {
                boolean forgot = result != null && result.forgot();
                boolean same = result != null && (forgot || result.sameAsBefore());
                yield ended(
                        "Built anew up to entry %,d. ".formatted(status.position())
                                + (forgot
                                        ? "Names that were erased are no longer in it."
                                        : same ? "It says the same as before." : "It does not say the same as before."),
                        !same);
            }
        };
    }
}
