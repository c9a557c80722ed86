package org.planledger.query.fold;

import static org.planledger.query.fold.Operation.add;
import static org.planledger.query.fold.Operation.remove;
import static org.planledger.query.fold.Operation.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.planledger.events.PrioritisationEvent;
import org.planledger.events.PrioritisationEvent.PrioritisationReviewClosed;
import org.planledger.events.PrioritisationEvent.PrioritisationReviewOpened;
import org.planledger.events.PrioritisationEvent.ThemeReprioritised;
import org.planledger.events.Streams;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;
import org.planledger.values.PartialDate;

/** Prioritisation reviews of a plan; a decision is told of the review and of its theme. */
record PrioritisationMeanings(PartialDate decidedOn, Before before) implements PrioritisationEvent.Cases<Meaning> {

    @Override
    public Meaning on(PrioritisationReviewOpened event) {
        var about = new About(
                event.partnershipId(),
                event.planId(),
                ItemId.of(ItemKind.PLAN, event.planId()),
                Streams.prioritisation(event.prioritisationId()));
        return Meaning.of(
                "The prioritisation review %s was opened".formatted(event.title()),
                new Touch(
                        id(event.prioritisationId()),
                        about,
                        List.of(
                                set(Field.TITLE, event.title()),
                                set(Field.PLAN_ID, event.planId()),
                                set(Field.MEETING_ID, event.meetingId()),
                                set(Field.STATUS, "OPEN"),
                                set(Field.Prioritisation.OPENED_ON, decidedOn.toString()))));
    }

    @Override
    public Meaning on(ThemeReprioritised event) {
        var review = before.get(id(event.prioritisationId()));
        var themeId = ItemId.of(ItemKind.THEME, event.planId(), event.themeId());
        var theme = before.get(themeId);
        var outcome = event.outcome().name();
        return Meaning.of(
                "The review %s decided to %s the theme %s"
                        .formatted(review.text(Field.TITLE), outcome.toLowerCase(Locale.UK), theme.text(Field.TITLE)),
                new Touch(id(event.prioritisationId()), review.about(), decided(review, event)),
                new Touch(themeId, theme.about(), List.of(set(Field.Theme.PRIORITISED, outcome))));
    }

    @Override
    public Meaning on(PrioritisationReviewClosed event) {
        var review = before.get(id(event.prioritisationId()));
        return Meaning.of(
                "The prioritisation review %s was closed".formatted(review.text(Field.TITLE)),
                new Touch(
                        id(event.prioritisationId()),
                        review.about(),
                        List.of(
                                set(Field.STATUS, "CLOSED"),
                                set(Field.Prioritisation.CLOSED_ON, decidedOn.toString()))));
    }

    /** A second decision on a theme takes the place of the first. */
    private static List<Operation> decided(State review, ThemeReprioritised event) {
        var operations = new ArrayList<Operation>();
        earlier(review, event.themeId())
                .ifPresent(decision -> operations.add(remove(Field.Prioritisation.DECISIONS, decision)));
        operations.add(add(
                Field.Prioritisation.DECISIONS,
                Plain.map(
                        "planId", event.planId(),
                        "themeId", event.themeId(),
                        "outcome", event.outcome().name(),
                        "evidence", event.evidence())));
        return operations;
    }

    private static Optional<Object> earlier(State review, String themeId) {
        if (!(review.fields().get(Field.Prioritisation.DECISIONS) instanceof List<?> decisions))
            return Optional.empty();
        return decisions.stream()
                .filter(one -> one instanceof Map<?, ?> decision && themeId.equals(decision.get("themeId")))
                .map(Object.class::cast)
                .findFirst();
    }

    private static ItemId id(String prioritisationId) {
        return ItemId.of(ItemKind.PRIORITISATION, prioritisationId);
    }
}
