package org.planledger.query.exempt;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.planledger.query.access.AccessLog;
import org.planledger.query.register.Change;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;
import org.planledger.query.store.StoredRegister;
import org.planledger.values.Mandate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which entries everybody may read whole: those of which nothing is withheld from the public. */
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
     * The positions of a partnership's entries that are open; what the register does not file there is not among them.
     *
     * @param upTo a position that the register holds
     */
    public BitSet of(String partnershipId, long upTo) {
        var register = registers.getObject();
        Register.View all = register.at(Moment.NOW, register.standing());
        var discreet = new DiscreetView(all, all, Mandate.NONE, new Sight(log.getObject()));
        var open = new BitSet();
        for (long after = 0; after < upTo; after += WINDOW) {
            long to = Math.min(after + WINDOW, upTo);
            add(all.changes(partnershipId, after, to), discreet.changes(partnershipId, after, to), open);
        }
        return open;
    }

    /** An entry with several changes is open where all of them are. */
    private static void add(List<Change> whole, List<Change> shown, BitSet open) {
        var unchanged = new HashSet<>(shown);
        Map<Long, Boolean> positions = new HashMap<>();
        for (var change : whole)
            positions.merge(change.entry().position(), unchanged.contains(change), Boolean::logicalAnd);
        positions.forEach((position, isOpen) -> open.set(Math.toIntExact(position), isOpen));
    }
}
