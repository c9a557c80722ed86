package org.planledger.command.proof;

import org.planledger.command.request.Notice;
import org.planledger.events.InstallationEvent.LedgerVerified;
import org.planledger.events.Streams;

/** Records what a verification found. */
record NoteVerification(LedgerVerified found) implements Notice {
    @Override
    public String stream() {
        return Streams.proof();
    }
}
