package org.planledger.standalone.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import org.planledger.standalone.CommandStand;
import org.planledger.standalone.example.Example;
import org.planledger.standalone.history.HistoryCommand;

/** How many commands of the example a second are recorded, and how many events that makes. */
record LoadMeasure(int commands, long events, double seconds) {
    private static final long SEED = 2017;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** All of it by batches, as the product loads it. */
    static LoadMeasure byBatches(Path folder, int size) {
        try (var stand = new CommandStand(folder)) {
            var api = stand.batches();
            int commands = 0;
            long began = System.nanoTime();
            for (var session : example(size).sessions()) {
                session.papers().forEach(paper -> api.store(paper.fileName(), paper.content()));
                api.send(session.commands(), () -> {});
                commands += session.commands().size();
            }
            return since(began, commands, stand);
        }
    }

    /** The first part of it, one command after the other, as a client without batches would. */
    static LoadMeasure oneByOne(Path folder, int size, int most) {
        try (var stand = new CommandStand(folder)) {
            var single = new SingleCommands(stand);
            var part = first(size, most, stand);
            long began = System.nanoTime();
            part.forEach(single::send);
            return since(began, part.size(), stand);
        }
    }

    private static ArrayList<HistoryCommand> first(int size, int most, CommandStand stand) {
        var api = stand.batches();
        var part = new ArrayList<HistoryCommand>();
        for (var session : example(size).sessions()) {
            if (part.size() + session.commands().size() > most) break;
            session.papers().forEach(paper -> api.store(paper.fileName(), paper.content()));
            part.addAll(session.commands());
        }
        return part;
    }

    private static Example example(int size) {
        return Example.endingBefore(TODAY, SEED, size);
    }

    private static LoadMeasure since(long began, int commands, CommandStand stand) {
        double seconds = (System.nanoTime() - began) / 1e9;
        return new LoadMeasure(commands, stand.ledger().head().position(), seconds);
    }

    double perSecond() {
        return commands / seconds;
    }
}
