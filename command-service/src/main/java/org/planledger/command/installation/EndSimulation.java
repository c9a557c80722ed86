package org.planledger.command.installation;

import org.planledger.command.request.Notice;
import org.planledger.events.Streams;

/** Records that the real clock gives the times from here on. */
record EndSimulation() implements Notice {
    @Override
    public String stream() {
        return Streams.installation();
    }
}
