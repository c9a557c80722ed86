package org.planledger.query.page.record;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.planledger.query.fold.Field;
import org.planledger.query.page.frame.Visit;
import org.planledger.query.page.word.Dates;
import org.planledger.query.register.Item;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.values.Authority;
import org.planledger.values.PartialDate;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes a form that was sent, and leads to the page that comes next: no page is the answer to a form itself. */
@Controller
class SentForms {
    private static final String DECIDED_ON = "envelope.decidedOn";

    private final Desk desk;
    private final Relay relay;
    private final SentFiles files;
    private final Clock clock;

    SentForms(Desk desk, Relay relay, SentFiles files, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.relay = relay;
        this.clock = clock;
    }

    @PostMapping("/record/{command}")
    String next(
            Visit visit,
            @PathVariable String command,
            @RequestParam MultiValueMap<String, String> given,
            @RequestParam(defaultValue = "continue") String step,
            HttpServletRequest request) {
        var way = new Way(request, visit);
        var taken = files.taken(Form.sent(desk.offer(command, visit), given), request);
        var form = taken.form();
        if (!taken.faults().isEmpty()) return way.toForm(form, taken.faults());
        if (step.startsWith("add:")) return way.toForm(form.adding(step.substring(4)), List.of());
        if (step.startsWith("remove:")) return way.toForm(without(form, step.substring(7)), List.of());
        if (step.equals("refresh")) return way.toForm(Prefill.into(form, visit), List.of());
        if (step.equals("change")) return way.toForm(form, List.of());
        var filled = Prefill.into(form, visit);
        var question = Prefill.question(form, filled, visit);
        if (question.isPresent()) return way.toForm(filled, List.of(question.get()));
        var tidied = dated(form.tidied(), visit);
        var faults = tidied.faults();
        if (!faults.isEmpty()) return way.toForm(form.with(tidied.typed()), faults);
        return step.equals("record") ? record(tidied, way) : tryOut(tidied.seeingWhatIsChosen(visit.view()), way);
    }

    /** The rules are asked before the person is: what they refuse is never offered for a last check. */
    private String tryOut(Form form, Way way) {
        var reply = relay.tryOut(form.offer().name(), form.body());
        return reply instanceof Reply.Refused refused ? way.refused(form, refused) : way.toCheck(form);
    }

    private String record(Form form, Way way) {
        var reply = relay.send(form.offer().name(), form.body());
        if (reply instanceof Reply.Refused refused) return way.refused(form, refused);
        return way.toRecorded(form, (Reply.Recorded) reply);
    }

    /** Empty means the day of the meeting that decided it, else today, and from here on it is said. */
    private Form dated(Form form, Visit visit) {
        var typed = form.typed();
        if (!TypedDate.isEmpty(typed, DECIDED_ON)) return form;
        var day = meeting(typed, visit)
                .map(meeting -> PartialDate.parse(meeting.text(Field.Meeting.DATE)))
                .orElseGet(() -> PartialDate.of(Dates.today(clock)));
        return form.with(TypedDate.write(typed, DECIDED_ON, day));
    }

    private static Optional<Item> meeting(Typed typed, Visit visit) {
        var id = typed.text("envelope.authority.meetingId");
        if (id.isEmpty() || !typed.text("envelope.authority.kind").equals(Authority.Kind.MEETING.name()))
            return Optional.empty();
        return visit.view().item(ItemId.of(ItemKind.MEETING, id));
    }

    private static Form without(Form form, String row) {
        int dot = row.lastIndexOf('.');
        if (dot < 0 || !row.substring(dot + 1).matches("\\d{1,3}")) return form;
        return form.removing(row.substring(0, dot), Integer.parseInt(row.substring(dot + 1)));
    }
}
