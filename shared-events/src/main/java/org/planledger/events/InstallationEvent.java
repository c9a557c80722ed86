package org.planledger.events;

import org.jspecify.annotations.Nullable;
import org.planledger.values.PartialDate;

/** What holds for a ledger as a whole. */
public sealed interface InstallationEvent extends DomainEvent {

    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(EventCases<R> cases) {
        return cases.on(this);
    }

    /** One answer per event of this aggregate. */
    interface Cases<R> {
        R on(TimesSimulated event);

        R on(SimulationEnded event);

        R on(LedgerVerified event);

        R on(SetBackAcknowledged event);

        R on(SigningKeyChanged event);

        R on(PersonErased event);
    }

    /**
     * The ledger begins with an invented example, whose recorded times a simulated clock gives. It is the first entry
     * of such a ledger; with the same particulars the same example is made again.
     *
     * @param words what readers are told about it
     * @param until the day on which the simulated clock gives way to the real one
     * @param seed what the invention was begun with
     * @param size about how many events it was to have
     */
    record TimesSimulated(String words, PartialDate until, long seed, int size) implements InstallationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /** The example is complete: what comes after this entry has real times. */
    record SimulationEnded() implements InstallationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /**
     * All of the ledger was hashed anew and compared with every checkpoint that is kept of it.
     *
     * @param position up to which it was read
     * @param root of the tree over the lines up to there, base64 of 32 bytes
     * @param checkpoints how many kept checkpoints were compared and hold
     * @param brokenAt the first position that does not hold, or null where all does
     * @param why a sentence on what does not hold there, or null
     */
    record LedgerVerified(
            long position,
            String root,
            int checkpoints,
            @Nullable Long brokenAt,
            @Nullable String why) implements InstallationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /**
     * The ledger was found not to continue the newest checkpoint, and an operator has said that recording goes on. The
     * envelope's reason says why.
     *
     * @param size how many lines the checkpoint was signed over
     * @param root of the tree over them, base64 of 32 bytes
     * @param position the ledger's newest position when it was found
     */
    record SetBackAcknowledged(long size, String root, long position) implements InstallationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /**
     * Another key signs the checkpoints from here on. The next of them bears the signatures of both.
     *
     * @param key that signs now: name, id and base64 of the public half, as it is published
     * @param before the key that signed until now
     */
    record SigningKeyChanged(String key, String before) implements InstallationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }

    /**
     * A person's name is to be read nowhere any more: the key that seals it is destroyed.
     *
     * @param key its id, as sealed lines name it
     * @param ground on which it was erased, without the name
     */
    record PersonErased(String key, String ground) implements InstallationEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.on(this);
        }
    }
}
