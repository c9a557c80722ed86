package org.planledger.query.page.record;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.planledger.query.page.frame.Visit;

/** Keeps a form in the session and leads to the page that shows it. */
final class Way {
    private final HttpServletRequest request;
    private final Visit visit;

    Way(HttpServletRequest request, Visit visit) {
        this.request = request;
        this.visit = visit;
    }

    String toForm(Form form, List<Fault> faults) {
        return to(Draft.of(form, faults), "");
    }

    String toCheck(Form form) {
        return to(Draft.of(form, List.of()), "/check");
    }

    String toRecorded(Form form, Reply.Recorded recorded) {
        var address = RecordedPage.redirect(recorded);
        Drafts.keep(request, Draft.of(form, List.of()).recordedAt(address));
        return address;
    }

    /** A rule leads back to the form; what may pass by itself, and what changed meanwhile, to the answers. */
    String refused(Form form, Reply.Refused refused) {
        if (refused.isStale()) return stale(form, refused);
        if (refused.isOtherwiseRecorded()) return anew(form);
        if (refused.isPassing())
            return to(Draft.of(form, List.of(new Fault("", refused.title() + ". " + refused.detail()))), "/check");
        return toForm(form, new Refusals(form, visit).of(refused));
    }

    /** What was recorded stands; these answers are offered as a decision of their own. */
    private String anew(Form form) {
        var words =
                "This form was recorded already, with other answers. Record these too only if they are a decision of"
                        + " their own; to put the first right, correct it.";
        return to(Draft.of(form.anew(), List.of(new Fault("", words))), "");
    }

    private String stale(Form form, Reply.Refused refused) {
        var words = "Somebody recorded something about this while you were typing. Look at it, then decide.";
        return to(
                Draft.of(form.sawUpTo(refused.version()), List.of(new Fault("", words)))
                        .since(refused.changes()),
                "/check");
    }

    private String to(Draft draft, String page) {
        Drafts.keep(request, draft);
        return "redirect:/record/" + draft.command() + page + "?form=" + draft.commandId();
    }
}
