package org.planledger.command.model;

import java.util.List;
import org.planledger.command.request.Command;
import org.planledger.command.state.Records;

/** Parts that share a kind of stream: each knows some of its commands. */
record Parts(List<Part> all) implements Part {

    static Parts of(Part... parts) {
        return new Parts(List.of(parts));
    }

    @Override
    public void judge(Command command, Moment now, Broken broken) {
        all.forEach(part -> part.judge(command, now, broken));
    }

    @Override
    public void apply(Command command, Moment now) {
        all.forEach(part -> part.apply(command, now));
    }

    @Override
    public void compare(Command command, Records records) {
        all.forEach(part -> part.compare(command, records));
    }
}
