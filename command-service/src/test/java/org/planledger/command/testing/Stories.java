package org.planledger.command.testing;

import java.util.UUID;
import org.planledger.command.axon.Desk;
import org.planledger.ledger.Ledger;
import org.springframework.stereotype.Component;

/** Begins stories; each happens in a partnership of its own. */
@Component
public class Stories {

    private final Desk desk;
    private final Ledger ledger;

    public Stories(Desk desk, Ledger ledger) {
        this.desk = desk;
        this.ledger = ledger;
    }

    public Story begin() {
        return new Story(desk, ledger, UUID.randomUUID().toString().substring(0, 8));
    }
}
