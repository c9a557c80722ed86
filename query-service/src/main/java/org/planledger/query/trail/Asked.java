package org.planledger.query.trail;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planledger.query.answer.Parameters;
import org.planledger.query.answer.Problem;
import org.planledger.query.register.Register;

/**
 * What of a partnership's trail is asked for, as texts; what is blank counts as not asked.
 *
 * @param item only entries that touched it
 * @param theme {@code <plan>/<theme>}: it or what belongs to it
 * @param agency a member's id: entries that name it
 * @param person the subject of who recorded it
 * @param meeting on whose authority it was decided, or that it is about
 * @param command the name of the command
 * @param event the name of the event
 * @param recordedFrom a date or an instant
 * @param recordedTo a date, to its end, or an instant
 * @param decidedFrom a date, from its first day
 * @param decidedTo a date, to its last day
 * @param text what the sentence, the reason or the authority holds
 * @param order {@code newest} first or {@code oldest}
 * @param beyond where the page before ended
 * @param limit how many entries a page has, 1 to 500
 */
public record Asked(
        @Nullable String item,
        @Nullable String theme,
        @Nullable String agency,
        @Nullable String person,
        @Nullable String meeting,
        @Nullable String command,
        @Nullable String event,
        @Nullable String recordedFrom,
        @Nullable String recordedTo,
        @Nullable String decidedFrom,
        @Nullable String decidedTo,
        @Nullable String text,
        @Nullable String order,
        @Nullable String beyond,
        @Nullable String limit) {
    private static final int MOST = 500;
    private static final int USUAL = 50;
    private static final String NEWEST = "newest";
    private static final String OLDEST = "oldest";

    public Asked {
        item = said(item);
        theme = said(theme);
        agency = said(agency);
        person = said(person);
        meeting = said(meeting);
        command = said(command);
        event = said(event);
        recordedFrom = said(recordedFrom);
        recordedTo = said(recordedTo);
        decidedFrom = said(decidedFrom);
        decidedTo = said(decidedTo);
        text = said(text);
        order = said(order);
        beyond = said(beyond);
        limit = said(limit);
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What is asked, as an address has it; without what asks for one page of the answer. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, @Nullable String>();
        parameters.put("item", item);
        parameters.put("theme", theme);
        parameters.put("agency", agency);
        parameters.put("person", person);
        parameters.put("meeting", meeting);
        parameters.put("command", command);
        parameters.put("event", event);
        parameters.putAll(dates());
        parameters.put("text", text);
        parameters.put("order", order);
        return given(parameters);
    }

    /** The dates as they were written, by their parameters. */
    public Map<String, String> dates() {
        var dates = new LinkedHashMap<String, @Nullable String>();
        dates.put("decidedFrom", decidedFrom);
        dates.put("decidedTo", decidedTo);
        dates.put("recordedFrom", recordedFrom);
        dates.put("recordedTo", recordedTo);
        return given(dates);
    }

    private static Map<String, String> given(Map<String, @Nullable String> parameters) {
        var given = new LinkedHashMap<String, String>();
        parameters.forEach((name, value) -> {
            if (value != null) given.put(name, value);
        });
        return given;
    }

    /** The trail from the newest entry on, unless the oldest is asked for first. */
    public Trail.Page page(Register.View view, String partnershipId) {
        return trail(view, partnershipId, NEWEST)
                .page(beyond == null ? null : Parameters.position("beyond", beyond), count());
    }

    /** The whole from the oldest entry on, unless the newest is asked for first. */
    Trail whole(Register.View view, String partnershipId) {
        if (beyond != null) throw Problem.invalid("beyond", "A file has no pages: leave 'beyond' out.");
        if (limit != null) throw Problem.invalid("limit", "A file has no pages: leave 'limit' out.");
        return trail(view, partnershipId, OLDEST);
    }

    private Trail trail(Register.View view, String partnershipId, String usual) {
        var wanted = Optional.ofNullable(order).orElse(usual);
        if (!wanted.equals(NEWEST) && !wanted.equals(OLDEST))
            throw Problem.invalid("order", "'order' is newest or oldest.");
        return new Trail(view, partnershipId, Filter.of(this), wanted.equals(NEWEST));
    }

    private int count() {
        long count = limit == null ? USUAL : Parameters.position("limit", limit);
        if (count < 1 || count > MOST) throw Problem.invalid("limit", "'limit' is a number from 1 to " + MOST + ".");
        return (int) count;
    }
}
