package org.planledger.standalone.bench;

import java.util.UUID;
import org.planledger.command.partnership.RegisterPartnership;
import org.planledger.standalone.CommandStand;
import org.planledger.standalone.history.HistoryCommand;
import org.planledger.values.Authority;
import org.planledger.values.PartialDate;

/** From the answer to a command until what it recorded has been read. */
final class Visibility {
    private static final Authority ORDER = new Authority(Authority.Kind.DELEGATED, "Order 7", null);

    private Visibility() {}

    static double medianMillis(CommandStand stand, Reader reader, int times) {
        var commands = new SingleCommands(stand);
        var waits = new Waits();
        for (int i = 0; i < times; i++) {
            var id = UUID.randomUUID().toString();
            long position = commands.send(registration(id));
            long answered = System.nanoTime();
            reader.ask("/api/partnerships/" + id + "?minPosition=" + position);
            waits.add(System.nanoTime() - answered);
        }
        return waits.percentile(50) / 1e6;
    }

    private static HistoryCommand registration(String id) {
        var command = new RegisterPartnership(id, "A town", "Town Council", "Executive", "Committee");
        return HistoryCommand.of("register-" + id, command, PartialDate.parse("2020-01-01"), ORDER, null);
    }
}
