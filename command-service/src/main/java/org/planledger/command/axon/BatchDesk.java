package org.planledger.command.axon;

import java.util.List;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.StreamConflict;
import org.planledger.ledger.axon.StreamMemory;

/**
 * Takes many commands at once. What one of them creates, the later ones may use; of the commands of one stream all are
 * recorded or none.
 *
 * <p>All are judged before anything is written, each against the ledger with the commands before it applied. Then they
 * are written in their order, many in one commit.
 */
public final class BatchDesk {

    private static final int TRIES = 4;

    private final Desk desk;
    private final Ledger ledger;
    private final StreamMemory memory;

    BatchDesk(Desk desk, Ledger ledger, StreamMemory memory) {
        this.desk = desk;
        this.ledger = ledger;
        this.memory = memory;
    }

    /** Is told what became of each command, in their order, as soon as it is known. */
    @FunctionalInterface
    public interface Progress {
        void on(int index, Verdict verdict);
    }

    /** Says what would become of each command; nothing is recorded. */
    public void judge(List<Asked> batch, Progress progress) {
        var judgement = new Judgement(desk, ledger, memory, batch);
        judgement.judge();
        for (int i = 0; i < batch.size(); i++) progress.on(i, judgement.verdict(i));
    }

    /**
     * Records what can be recorded. A command that was recorded before is answered as before, so that a batch that was
     * cut off can be sent again.
     *
     * @throws org.planledger.ledger.LedgerUnavailable where the database is away; what was told so far stands
     */
    public void decide(List<Asked> batch, Progress progress) {
        var judgement = new Judgement(desk, ledger, memory, batch);
        var writing = new Writing(judgement, progress);
        judgement.judgeOnMemory();
        for (int tries = 1; ; tries++) {
            try {
                writing.run();
                return;
            } catch (StreamConflict faster) {
                if (tries == TRIES) throw new Conflict(faster);
                judgement.judge();
            }
        }
    }
}
