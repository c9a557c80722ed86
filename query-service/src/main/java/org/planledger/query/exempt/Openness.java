package org.planledger.query.exempt;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.planledger.ledger.RecordedEvent;
import org.planledger.ledger.mongo.SealedLine;
import org.planledger.query.access.AccessLog;
import org.planledger.query.register.Change;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;
import org.planledger.query.store.StoredRegister;
import org.planledger.values.Mandate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Which lines everybody may have: those of entries of which nothing is withheld from the public, and of the others
 * those in which all that is withheld is sealed.
 */
@Component
public class Openness {

    /** Entries that are compared at once. */
    private static final long WINDOW = 2_000;

    private final ObjectProvider<StoredRegister> registers;
    private final ObjectProvider<AccessLog> log;

    Openness(ObjectProvider<StoredRegister> registers, ObjectProvider<AccessLog> log) {
        this.registers = registers;
        this.log = log;
    }

    /**
     * The lines of a partnership that everybody may have; what the register does not file there is not among them.
     *
     * @param upTo a position that the register holds
     */
    public Predicate<RecordedEvent> of(String partnershipId, long upTo) {
        var register = registers.getObject();
        Register.View all = register.at(Moment.NOW, register.standing());
        var discreet = new DiscreetView(all, all, Mandate.NONE, new Sight(log.getObject()));
        var filed = new Filed(new BitSet(), new BitSet());
        for (long after = 0; after < upTo; after += WINDOW) {
            long to = Math.min(after + WINDOW, upTo);
            filed.add(all.changes(partnershipId, after, to), discreet.changes(partnershipId, after, to));
        }
        return filed;
    }

    /** Positions of entries: of those of which nothing is withheld, and of the others. */
    private record Filed(BitSet open, BitSet closed) implements Predicate<RecordedEvent> {

        /** An entry with several changes is open where all of them are. */
        void add(List<Change> whole, List<Change> shown) {
            var unchanged = new HashSet<>(shown);
            for (var change : whole) {
                int position = Math.toIntExact(change.entry().position());
                (unchanged.contains(change) ? open : closed).set(position);
            }
            open.andNot(closed);
        }

        @Override
        public boolean test(RecordedEvent event) {
            int position = Math.toIntExact(event.position());
            return open.get(position) || (closed.get(position) && SealedLine.isWhole(event));
        }
    }
}
