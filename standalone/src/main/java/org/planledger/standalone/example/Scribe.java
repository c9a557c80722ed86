package org.planledger.standalone.example;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.planledger.command.request.Command;
import org.planledger.standalone.history.HistoryCommand;

/** Writes down what one partnership records, and gives each command an id that is the same at every run. */
final class Scribe {

    /** As in RFC 9562: 48 bits of time, the version, and what tells apart the commands of one moment. */
    private static final long VERSION_7 = 0x7000L;

    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final int partnership;
    private final List<Written> written = new ArrayList<>();
    private final List<Paper> papers = new ArrayList<>();
    private long count;

    private record Written(Command command, Ground ground) {}

    /** @param partnership its number, below 4096 */
    Scribe(int partnership) {
        this.partnership = partnership;
    }

    void record(Command command, Ground ground) {
        written.add(new Written(command, ground));
    }

    void enclose(Paper paper) {
        papers.add(paper);
    }

    /** All that was enclosed since it was last taken. */
    List<Paper> takePapers() {
        var taken = List.copyOf(papers);
        papers.clear();
        return taken;
    }

    /** All that was written since it was last taken. */
    List<HistoryCommand> take(Instant now) {
        var commands = written.stream().map(w -> command(w, now)).toList();
        written.clear();
        return commands;
    }

    private HistoryCommand command(Written what, Instant now) {
        var ground = what.ground();
        return HistoryCommand.of(id(now), what.command(), ground.on(), ground.authority(), ground.reason());
    }

    private String id(Instant now) {
        long time = now.toEpochMilli() << 16;
        return new UUID(time | VERSION_7 | partnership, VARIANT | count++).toString();
    }
}
