package org.planledger.query.fold;

import static org.planledger.query.fold.Operation.add;
import static org.planledger.query.fold.Operation.set;

import java.util.List;
import org.planledger.events.ConsultationEvent;
import org.planledger.events.ConsultationEvent.CommitmentMade;
import org.planledger.events.ConsultationEvent.ConsultationClosed;
import org.planledger.events.ConsultationEvent.ConsultationOpened;
import org.planledger.events.ConsultationEvent.ConsultationPlanned;
import org.planledger.events.ConsultationEvent.ConsultationSessionRecorded;
import org.planledger.events.ConsultationEvent.ResidentViewRecorded;
import org.planledger.events.Streams;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;

/** Consultations, what residents said, and what is done about it. */
record ConsultationMeanings(Before before) implements ConsultationEvent.Cases<Meaning> {

    @Override
    public Meaning on(ConsultationPlanned event) {
        var about = new About(
                event.partnershipId(),
                event.planId(),
                ItemId.of(ItemKind.PARTNERSHIP, event.partnershipId()),
                Streams.consultation(event.consultationId()));
        return Meaning.of(
                "The consultation %s was planned".formatted(event.title()),
                new Touch(
                        id(event.consultationId()),
                        about,
                        List.of(
                                set(Field.TITLE, event.title()),
                                set(Field.Consultation.PURPOSE, event.purpose()),
                                set(Field.Consultation.PERIOD, Plain.span(event.period())),
                                set(Field.PLAN_ID, event.planId()),
                                set(Field.STATUS, "PLANNED"))));
    }

    @Override
    public Meaning on(ConsultationOpened event) {
        return consultation(event.consultationId(), "The consultation %s was opened", set(Field.STATUS, "OPEN"));
    }

    @Override
    public Meaning on(ConsultationSessionRecorded event) {
        return consultation(
                event.consultationId(),
                "A session of the consultation %s was held at " + event.place().replace("%", "%%"),
                add(Field.Consultation.SESSIONS, Plain.session(event)));
    }

    @Override
    public Meaning on(ResidentViewRecorded event) {
        var consultation = before.get(id(event.consultationId()));
        return Meaning.of(
                "A view of residents was recorded in %s".formatted(consultation.text(Field.TITLE)),
                view(
                        event.consultationId(),
                        event.viewId(),
                        set(Field.ResidentView.VIEW, event.view()),
                        set(Field.ResidentView.PLACE, event.place())));
    }

    @Override
    public Meaning on(CommitmentMade event) {
        var view = before.get(viewId(event.consultationId(), event.viewId()));
        return Meaning.of(
                "A commitment was made to residents who said: %s".formatted(view.text(Field.ResidentView.VIEW)),
                view(
                        event.consultationId(),
                        event.viewId(),
                        add(Field.ResidentView.COMMITMENTS, Plain.commitment(event))));
    }

    @Override
    public Meaning on(ConsultationClosed event) {
        return consultation(
                event.consultationId(),
                "The consultation %s was closed",
                set(Field.Consultation.SUMMARY, event.summary()),
                set(Field.STATUS, "CLOSED"));
    }

    private Meaning consultation(String consultationId, String sentence, Operation... operations) {
        var consultation = before.get(id(consultationId));
        return Meaning.of(
                sentence.formatted(consultation.text(Field.TITLE)),
                new Touch(id(consultationId), consultation.about(), List.of(operations)));
    }

    private Touch view(String consultationId, String viewId, Operation... operations) {
        var whole = before.get(id(consultationId)).about();
        var about = new About(whole.partnershipId(), whole.planId(), id(consultationId), whole.stream());
        return new Touch(viewId(consultationId, viewId), about, List.of(operations));
    }

    private static ItemId id(String consultationId) {
        return ItemId.of(ItemKind.CONSULTATION, consultationId);
    }

    private static ItemId viewId(String consultationId, String viewId) {
        return ItemId.of(ItemKind.RESIDENT_VIEW, consultationId, viewId);
    }
}
