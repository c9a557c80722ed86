package org.planledger.standalone.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.planledger.command.achievement.RecordAchievement;
import org.planledger.command.partnership.RegisterPartnership;
import org.planledger.command.plan.AddTheme;
import org.planledger.command.plan.DraftPlan;
import org.planledger.command.request.Command;
import org.planledger.standalone.CommandStand;
import org.planledger.standalone.history.HistoryCommand;
import org.planledger.values.Authority;
import org.planledger.values.PartialDate;
import org.planledger.values.Span;

/** A command through HTTP: the check of its token, its shape and its rules, the ledger and back. */
final class HttpPath implements AutoCloseable {
    static final String NAME = "a command through HTTP";

    private static final String PLAN = "plan-2020-2024";
    private static final PartialDate DAY = PartialDate.parse("2020-01-01");
    private static final Span YEARS = new Span(PartialDate.parse("2020"), PartialDate.parse("2024"));
    private static final Authority MINUTE = new Authority(Authority.Kind.MEETING, "Minute 4.2", null);

    private final CommandStand stand;
    private final SingleCommands commands;

    HttpPath(Path folder) {
        stand = new CommandStand(folder);
        commands = new SingleCommands(stand);
        Stream.of(
                        new RegisterPartnership("a-town", "A town", "Town Council", "Executive", "Committee"),
                        new DraftPlan(PLAN, "a-town", "Plan 2020 to 2024", YEARS),
                        new AddTheme(PLAN, "t1", 1, "Safer streets"))
                .forEach(this::send);
    }

    /** Records an achievement as large as the event that is appended to the ledger alone, in a stream of its own. */
    void append(Sample sample) {
        var event = sample.recorded();
        send(new RecordAchievement(
                event.achievementId(), PLAN, "t1", event.title(), YEARS, event.figures(), event.evidence(), event.note()));
    }

    private void send(Command command) {
        commands.send(HistoryCommand.of(Sample.COMMAND_IDS.get().toString(), command, DAY, MINUTE, null));
    }

    @Override
    public void close() {
        stand.close();
    }
}
