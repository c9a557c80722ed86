package org.planledger.command.proof;

import org.planledger.command.request.Notice;
import org.planledger.events.InstallationEvent.SetBackAcknowledged;
import org.planledger.events.Streams;

/** Records that an operator knows of a set-back, and that recording goes on. */
record NoteSetBack(SetBackAcknowledged acknowledged) implements Notice {
    @Override
    public String stream() {
        return Streams.proof();
    }
}
