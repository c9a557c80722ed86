package org.planledger.query.fold;

import static org.planledger.query.fold.Operation.set;

import java.util.List;
import org.planledger.events.InstallationEvent;
import org.planledger.events.InstallationEvent.SimulationEnded;
import org.planledger.events.InstallationEvent.TimesSimulated;
import org.planledger.events.Streams;
import org.planledger.query.register.ItemId;

/**
 * The ledger as a whole: one item, which belongs to no partnership and is filed under a name that none has.
 *
 * @param position of the event
 */
record InstallationMeanings(long position) implements InstallationEvent.Cases<Meaning> {

    private static final String NO_PARTNERSHIP = "-";

    @Override
    public Meaning on(TimesSimulated event) {
        return told(
                "A simulated clock gives the times of this ledger, which begins with an invented example",
                set(Field.TITLE, "The times in this ledger"),
                set(Field.Installation.ABOUT, event.words()),
                set(Field.Installation.UNTIL, event.until().toString()));
    }

    @Override
    public Meaning on(SimulationEnded event) {
        return told(
                "The example is complete; what follows has real times",
                set(Field.Installation.LAST_SIMULATED, position));
    }

    private static Meaning told(String sentence, Operation... operations) {
        var about = new About(NO_PARTNERSHIP, null, null, Streams.installation());
        return Meaning.of(sentence, new Touch(ItemId.INSTALLATION, about, List.of(operations)));
    }
}
