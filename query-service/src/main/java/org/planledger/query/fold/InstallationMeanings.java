package org.planledger.query.fold;

import static org.planledger.query.fold.Operation.set;

import java.util.List;
import org.planledger.events.InstallationEvent;
import org.planledger.events.InstallationEvent.LedgerVerified;
import org.planledger.events.InstallationEvent.PersonErased;
import org.planledger.events.InstallationEvent.SetBackAcknowledged;
import org.planledger.events.InstallationEvent.SigningKeyChanged;
import org.planledger.events.InstallationEvent.SimulationEnded;
import org.planledger.events.InstallationEvent.TimesSimulated;
import org.planledger.events.Streams;
import org.planledger.query.register.ItemId;

/**
 * The ledger as a whole, whether it is, and what was erased of it: three items, which belong to no partnership and are
 * filed under a name that none has.
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

    @Override
    public Meaning on(LedgerVerified event) {
        var brokenAt = event.brokenAt();
        var sentence = brokenAt == null
                ? "The whole ledger was verified up to entry %,d: all of it holds".formatted(event.position())
                : "The ledger was verified and does not hold; the first fault shows at entry %,d".formatted(brokenAt);
        return proof(
                sentence,
                set(Field.TITLE, "Whether this ledger is whole"),
                set(Field.Proof.VERIFIED_TO, event.position()),
                set(Field.Proof.ROOT, event.root()),
                set(Field.Proof.CHECKPOINTS, event.checkpoints()),
                set(Field.Proof.BROKEN_AT, brokenAt),
                set(Field.Proof.WHY, event.why()));
    }

    @Override
    public Meaning on(SetBackAcknowledged event) {
        return proof(
                "The ledger had gone back to entry %,d, behind a checkpoint of %,d entries; recording goes on from there"
                        .formatted(event.position(), event.size()),
                set(Field.TITLE, "Whether this ledger is whole"),
                set(Field.Proof.SET_BACK_TO, event.position()),
                set(Field.Proof.LOST_CHECKPOINT, event.size()));
    }

    @Override
    public Meaning on(SigningKeyChanged event) {
        return proof(
                "Another key signs the checkpoints from here on; the next one bears the signatures of both",
                set(Field.TITLE, "Whether this ledger is whole"),
                set(Field.Proof.SIGNING_KEY, event.key()),
                set(Field.Proof.KEY_BEFORE, event.before()));
    }

    @Override
    public Meaning on(PersonErased event) {
        return of(
                ItemId.ERASURES,
                Streams.erasures(),
                "A person's name was erased: the key that sealed it is destroyed",
                set(Field.TITLE, "Names that were erased"),
                set(Field.Erasure.KEY, event.key()),
                set(Field.Erasure.GROUND, event.ground()));
    }

    private static Meaning told(String sentence, Operation... operations) {
        return of(ItemId.INSTALLATION, Streams.installation(), sentence, operations);
    }

    private static Meaning proof(String sentence, Operation... operations) {
        return of(ItemId.PROOF, Streams.proof(), sentence, operations);
    }

    private static Meaning of(ItemId item, String stream, String sentence, Operation... operations) {
        var about = new About(NO_PARTNERSHIP, null, null, stream);
        return Meaning.of(sentence, new Touch(item, about, List.of(operations)));
    }
}
