package org.planledger.command.installation;

import org.planledger.command.request.Notice;
import org.planledger.events.InstallationEvent.TimesSimulated;
import org.planledger.events.Streams;

/** Records that a simulated clock gives the times from here on. */
record BeginSimulation(TimesSimulated particulars) implements Notice {
    @Override
    public String stream() {
        return Streams.installation();
    }
}
