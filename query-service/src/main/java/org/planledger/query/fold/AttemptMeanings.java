package org.planledger.query.fold;

import static org.planledger.query.fold.Operation.set;

import java.util.List;
import java.util.Locale;
import org.planledger.events.AttemptEvent;
import org.planledger.events.AttemptEvent.SensitiveAttemptRefused;
import org.planledger.events.Streams;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.ItemKind;

/** Refused attempts: one item per partnership, whose history they are. */
record AttemptMeanings() implements AttemptEvent.Cases<Meaning> {

    @Override
    public Meaning on(SensitiveAttemptRefused event) {
        var about = new About(
                event.partnershipId(),
                null,
                ItemId.of(ItemKind.PARTNERSHIP, event.partnershipId()),
                Streams.attempts(event.partnershipId()));
        return Meaning.of(
                "An attempt to %s was refused".formatted(words(event.command())),
                new Touch(
                        ItemId.of(ItemKind.REFUSED_ATTEMPTS, event.partnershipId()),
                        about,
                        List.of(
                                set(Field.TITLE, "Refused attempts"),
                                set(Field.Attempt.COMMAND, event.command()),
                                set(Field.Attempt.RULE, event.rule()),
                                set(Field.Attempt.ABOUT, event.about()))));
    }

    /** "AssignThemeLead" reads "assign theme lead". */
    private static String words(String command) {
        return command.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.UK);
    }
}
