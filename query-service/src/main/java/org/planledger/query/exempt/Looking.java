package org.planledger.query.exempt;

import org.planledger.query.access.AccessLog;
import org.planledger.query.access.Asker;
import org.planledger.query.register.Moment;
import org.planledger.query.register.Register;
import org.planledger.query.store.Standing;
import org.planledger.query.store.StoredRegister;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives whoever asks a look at the register with what is for them. */
@Component
public class Looking {
    private final ObjectProvider<StoredRegister> registers;
    private final ObjectProvider<AccessLog> log;

    Looking(ObjectProvider<StoredRegister> registers, ObjectProvider<AccessLog> log) {
        this.registers = registers;
        this.log = log;
    }

    /** The register as at a moment, where it stood when it was asked, for the person of this request. */
    public Register.View at(Moment moment, Standing standing) {
        var register = registers.getObject();
        var view = register.at(moment, standing);
        return new DiscreetView(view, register.at(Moment.NOW, standing), Asker.mandate(), new Sight(log.getObject()));
    }

    /** The register as at a moment, where it stands. */
    public Register.View at(Moment moment) {
        return at(moment, registers.getObject().standing());
    }

    /**
     * Tells apart the answers that one address has for different people; "" for whoever sees what the public sees. An
     * answer with another mark is not for everybody, and is not to be kept for others.
     */
    public String mark() {
        var mandate = Asker.mandate();
        var theirs = mandate.partnerships();
        var whose = Integer.toHexString(theirs.hashCode());
        if (theirs.stream().anyMatch(mandate::seesExemptMatterOf)) return "-all-" + whose;
        return theirs.stream().anyMatch(mandate::seesDraftsOf) ? "-drafts-" + whose : "";
    }
}
