package org.planledger.command.proof;

import java.util.Optional;
import org.planledger.events.Envelope.Actor;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.proof.checkpoint.SetBack;
import org.springframework.stereotype.Component;

/** Whether the ledger went back behind what was signed of it, and an operator's word that it may go on. */
@Component
public class SetBacks {

    private final CheckpointKeeper keeper;
    private final ProofRecords records;

    SetBacks(CheckpointKeeper keeper, ProofRecords records) {
        this.keeper = keeper;
        this.records = records;
    }

    public Optional<SetBack> found() {
        return keeper.setBack();
    }

    /** @return empty where there is nothing to acknowledge */
    public Optional<Receipt> acknowledge(Actor operator, String reason) {
        return keeper.setBack().map(found -> records.acknowledged(found, operator, reason));
    }
}
