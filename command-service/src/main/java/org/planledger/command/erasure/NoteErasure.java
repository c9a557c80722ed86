package org.planledger.command.erasure;

import org.planledger.command.request.Notice;
import org.planledger.events.InstallationEvent.PersonErased;
import org.planledger.events.Streams;

/** Records that a person is erased. */
record NoteErasure(PersonErased erased) implements Notice {
    @Override
    public String stream() {
        return Streams.erasures();
    }
}
