package org.planledger.query.page.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.planledger.query.page.word.Fields;
import org.planledger.query.page.word.Values;
import org.planledger.query.register.Item;
import org.planledger.query.warning.ResponseTime;

/**
 * One stage of the life of a recommendation.
 *
 * @param when the date in words, or "Not yet"
 * @param note what is to be said about it, or ""
 */
public record Stage(String name, String when, String note, boolean reached) {

    /** From proposal to sign-off, in the order of a life without detours; the story below tells the detours. */
    static List<Stage> of(Item item, String proposed, String clock, Values values) {
        var stages = new ArrayList<Stage>();
        stages.add(new Stage("Proposed", proposed, "", true));
        if (item.text("declinedOn").isEmpty()) adopted(stages, item, clock, values);
        else stages.add(dated("Declined", item.text("declinedOn"), Fields.constant(item.text("declinedBy"))));
        if (!item.text("supersededOn").isEmpty()) stages.add(dated("Superseded", item.text("supersededOn"), ""));
        return stages;
    }

    private static void adopted(List<Stage> stages, Item item, String clock, Values values) {
        stages.add(dated("Adopted by the committee", item.text("adoptedOn"), ""));
        if (item.text("acceptedOn").isEmpty() || !item.text("issuedOn").isEmpty())
            stages.add(dated("Issued to the Executive", item.text("issuedOn"), clock));
        if (item.text("acceptedOn").isEmpty())
            stages.add(dated("Answered", item.text("answeredOn"), Fields.constant(item.text("answer"))));
        else stages.add(dated("Accepted by the Executive", item.text("acceptedOn"), ""));
        if (item.text("answer").equals("REJECTED")) return;
        var progress = item.text("progress");
        stages.add(new Stage(
                "Put into practice",
                progress.isEmpty() ? "Nothing reported yet" : values.status(progress),
                progress.isEmpty() ? "" : item.text("account"),
                !progress.isEmpty()));
        stages.add(dated("Signed off by the committee", item.text("signedOffOn"), item.text("overrideReason")));
    }

    private static Stage dated(String name, String date, String note) {
        var reached = !date.isEmpty();
        return new Stage(name, reached ? Values.date(date) : "Not yet", note, reached);
    }

    /** "Open for 221 days", from the issue on, else from the adoption; "" where it is not open. */
    public static String age(Item item, LocalDate day) {
        var days = ResponseTime.daysOpen(item, day);
        return days.isEmpty() ? "" : "Open for " + ResponseClock.days(days.getAsLong());
    }
}
