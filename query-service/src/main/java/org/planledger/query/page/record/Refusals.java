package org.planledger.query.page.record;

import java.util.List;
import java.util.regex.Matcher;
import org.planledger.query.page.frame.Visit;

/** A refusal for the person who filled in the form: at its field, under the form's own names, with ids as names. */
final class Refusals {
    private final Form form;
    private final Wording wording;

    Refusals(Form form, Visit visit) {
        this.form = form;
        this.wording = new Wording(form, visit);
    }

    /** At the fields where there are some; else one above the form. */
    List<Fault> of(Reply.Refused refused) {
        var faults = refused.faults();
        var allowed = refused.allowed().isEmpty() ? "" : " Allowed: " + wording.list(refused.allowed());
        if (faults.isEmpty())
            return List.of(new Fault("", refused.title() + ". " + wording.of(refused.detail()) + allowed));
        return faults.stream()
                .map(fault -> isField(fault) ? fault : new Fault("", fault.message()))
                .map(fault -> named(fault, faults.size() == 1 ? allowed : ""))
                .toList();
    }

    private Fault named(Fault fault, String allowed) {
        var named = new Fault(form.shape().box(fault.field()), wording.of(labelled(fault)) + allowed);
        var group = form.shape().group(fault.field());
        return group.isEmpty() ? named : named.within(group);
    }

    /** The service names a field by its path, the form by its label. */
    private String labelled(Fault fault) {
        return fault.message()
                .replaceAll(
                        "'(?:command|envelope)\\.[^']*'",
                        "“" + Matcher.quoteReplacement(form.shape().label(fault.field())) + "”");
    }

    private boolean isField(Fault fault) {
        return form.shape()
                        .all()
                        .anyMatch(p ->
                                fault.field().equals(p.path()) || fault.field().startsWith(p.path() + "."))
                && form.shape().command().stream()
                        .noneMatch(p ->
                                p.kind() == Part.Kind.NEW_ID && fault.field().equals("command." + p.name()));
    }
}
