package org.planledger.command.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.planledger.command.rule.Refusal;
import org.planledger.command.testing.Stories;
import org.planledger.command.testing.Story;
import org.planledger.ledger.Ledger;
import org.planledger.values.PartialDate;

/**
 * Drives the service and a reference model with the same random steps. A run that shows a difference is shortened, step
 * by step, to one from which none can be left out, and is told with its seed.
 */
record RandomRun(Stories stories, Ledger ledger, Supplier<Reference> reference, Supplier<Reference.Steps> steps) {

    /** What is not as the model has it, after so many steps. */
    private record Difference(int steps, String words) {}

    /** @throws AssertionError telling the shortest run that shows a difference */
    void run(long seed, int length) {
        var random = new Random(seed);
        var next = steps.get();
        var run = Stream.generate(() -> next.next(random)).limit(length).toList();
        var found = difference(run);
        if (found.isEmpty()) return;
        var shortest = shortened(run.subList(0, found.get().steps()));
        throw new AssertionError("Seed " + seed + ", " + shortest.size() + " steps:\n" + told(shortest)
                + difference(shortest).map(Difference::words).orElse("(it does not come again)"));
    }

    /** What is not as the model has it, or nothing. */
    private Optional<Difference> difference(List<Asked> run) {
        var story = stories.begin();
        var model = reference.get();
        model.given(story);
        for (int i = 0; i < run.size(); i++) {
            int steps = i + 1;
            var difference = step(run.get(i), story, model);
            if (difference.isPresent()) return difference.map(words -> new Difference(steps, words));
        }
        return Optional.empty();
    }

    private Optional<String> step(Asked asked, Story story, Reference model) {
        var command = asked.in(story);
        var on = PartialDate.parse(asked.on());
        var broken = model.broken(command, on, asked.reason() != null);
        long head = ledger.head().position();
        try {
            story.ask(command);
            if (!broken.isEmpty()) return Optional.of("It was recorded in spite of " + broken + ".");
            model.recorded(command, on);
            model.compare(command, ledger);
        } catch (Refusal refusal) {
            if (!broken.contains(refusal.rule()))
                return Optional.of("It was refused by " + refusal.rule() + ", not by one of " + broken + ".");
            if (ledger.head().position() != head) return Optional.of("It was refused, and something was recorded.");
        } catch (AssertionError | RuntimeException e) {
            return Optional.of(e.toString());
        }
        return Optional.empty();
    }

    /** Leaves out ever smaller parts as long as a difference remains. */
    private List<Asked> shortened(List<Asked> run) {
        var shortest = run;
        for (int part = run.size() / 2; part > 0; part /= 2)
            for (int from = 0; from < shortest.size(); ) {
                var without = new ArrayList<>(shortest.subList(0, from));
                without.addAll(shortest.subList(Math.min(from + part, shortest.size()), shortest.size()));
                if (difference(without).isPresent()) shortest = without;
                else from += part;
            }
        return shortest;
    }

    private String told(List<Asked> run) {
        var told = new StringBuilder();
        var story = stories.begin();
        for (var asked : run) told.append("  ").append(asked.words(story)).append('\n');
        return told.toString();
    }
}
