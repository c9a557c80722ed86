package org.planledger.command.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.planledger.command.consultation.CloseConsultation;
import org.planledger.command.consultation.MakeCommitment;
import org.planledger.command.consultation.OpenConsultation;
import org.planledger.command.consultation.PlanConsultation;
import org.planledger.command.consultation.RecordConsultationSession;
import org.planledger.command.consultation.RecordResidentView;
import org.planledger.command.request.Command;
import org.planledger.command.rule.Rule;

/** Consultations, the views that were heard, and what was promised. */
final class ConsultationPart implements Part {

    private static final class Consultation {
        final Set<Integer> sessions = new HashSet<>();
        final Set<String> views = new HashSet<>();
        boolean opened;
        boolean closed;
    }

    private final Town town;
    private final Map<String, Consultation> consultations = new HashMap<>();

    ConsultationPart(Town town) {
        this.town = town;
    }

    @Override
    public void judge(Command command, Moment now, Broken broken) {
        var consultation = consultations.get(command.stream());
        if (command instanceof PlanConsultation c) {
            broken.isNew(consultation != null);
            town.plan(c.planId(), broken);
            return;
        }
        if (!broken.finds(consultation)) return;
        boolean begun = consultation.opened || consultation.closed;
        broken.by(Rule.CONSULTATION_ALREADY_OPENED, command instanceof OpenConsultation && begun);
        broken.by(Rule.CONSULTATION_CLOSED, command instanceof CloseConsultation && consultation.closed);
        hearing(consultation, command, now, broken);
        if (command instanceof MakeCommitment c) promising(consultation, c, broken);
    }

    private static void hearing(Consultation consultation, Command command, Moment now, Broken broken) {
        boolean open = consultation.opened && !consultation.closed;
        if (command instanceof RecordConsultationSession c) {
            broken.by(Rule.CONSULTATION_NOT_OPEN, !open);
            broken.by(Rule.SESSION_NUMBER_TAKEN, consultation.sessions.contains(c.number()));
            broken.by(Rule.SESSION_IN_THE_FUTURE, c.heldOn().firstDay().isAfter(now.last()));
        }
        if (command instanceof RecordResidentView c) {
            broken.by(Rule.CONSULTATION_NOT_OPEN, !open);
            broken.isNew(consultation.views.contains(c.viewId()));
        }
    }

    private void promising(Consultation consultation, MakeCommitment c, Broken broken) {
        broken.by(Rule.NOT_FOUND, !consultation.views.contains(c.viewId()));
        broken.by(Rule.COMMITMENT_TIED_TO_NOTHING, c.planId() == null && c.themeId() == null && c.actionId() == null);
        town.openTheme(c.planId(), c.themeId(), broken);
        town.action(c.actionId(), broken);
    }

    @Override
    public void apply(Command command, Moment now) {
        if (command instanceof PlanConsultation) consultations.put(command.stream(), new Consultation());
        var consultation = consultations.get(command.stream());
        consultation.opened |= command instanceof OpenConsultation;
        consultation.closed |= command instanceof CloseConsultation;
        if (command instanceof RecordConsultationSession c) consultation.sessions.add(c.number());
        if (command instanceof RecordResidentView c) consultation.views.add(c.viewId());
    }
}
