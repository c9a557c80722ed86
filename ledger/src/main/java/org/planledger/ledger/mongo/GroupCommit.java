package org.planledger.ledger.mongo;

import static java.util.Objects.requireNonNull;

import com.mongodb.MongoException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planledger.ledger.LedgerBroken;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.StreamConflict;

/**
 * Writes a group of commands as one commit and answers each.
 *
 * <p><b>Why this is serialisable.</b> The next commit is inserted at the position after the tip that this writer knows.
 * Whoever else commits first takes exactly that position, because every writer's tip was the ledger's end at some time
 * and the next commit always begins one behind the end. So the insert succeeds only where nothing was committed after
 * the tip, and what was checked against the ledger as of the tip (or later) still holds: guards and sequences alike.
 * Where it fails the writer adopts what came in between and decides anew.
 *
 * <p><b>Why an unknown outcome does no harm.</b> An insert whose answer was lost may have been done, may be done later,
 * or never. The writer reads on from the same position. If its commit is there, its commands are answered as recorded.
 * If another's commit is there, the delayed insert can never succeed any more, because its {@code _id} is taken. If
 * nothing is there, the writer inserts again at the same position: of two inserts with one {@code _id}, one succeeds at
 * most. After giving up, a late insert still lands only at the end of the ledger as the writer saw it when it checked
 * the commands; and a sender that asks again with the same command id meets its own key.
 */
final class GroupCommit {
    private final Commits commits;
    private final CommitReader reader;
    private final Receipts receipts;
    private final Sequences sequences;
    private final Admission admission;
    private final LedgerOptions options;
    private final Clock clock;
    private final Consumer<Tip> published;
    private final NewestLeaves leaves;
    private boolean indexed;
    private @Nullable Tip tip;

    GroupCommit(Parts parts, LedgerOptions options, Clock clock, Consumer<Tip> published, NewestLeaves leaves) {
        this.commits = parts.commits();
        this.reader = parts.reader();
        this.receipts = parts.receipts();
        this.sequences = parts.sequences();
        this.admission = parts.admission();
        this.options = options;
        this.clock = clock;
        this.published = published;
        this.leaves = leaves;
    }

    /**
     * Answers every command, within the patience and one attempt. The thread writes for others too, so that an
     * interruption meant for it, which would make the driver give up, has to wait.
     */
    void write(List<Waiting> group) {
        var open = new ArrayList<>(group);
        var trial = new Trial(group, options.patience());
        boolean interrupted = false;
        do {
            interrupted |= Thread.interrupted();
            attempt(open, trial);
        } while (!open.isEmpty() && !trial.isOver());
        open.forEach(command -> command.answer().refuse(trial::verdict));
        if (interrupted) Thread.currentThread().interrupt();
    }

    private void attempt(List<Waiting> open, Trial trial) {
        try {
            prepare();
            if (trial.isUnsettled()) settle(open, trial);
            var draft = admission.admit(open);
            if (!draft.refused.isEmpty() && catchUp()) draft = admission.admit(open);
            answerRefused(draft.refused, open);
            if (!draft.admitted.isEmpty()) commit(draft, open, trial);
        } catch (MongoException e) {
            trial.failed(e);
        } catch (RuntimeException e) {
            open.forEach(command -> command.answer().refuse(() -> e));
            open.clear();
        }
    }

    private void prepare() {
        if (!indexed) commits.ensureIndex();
        indexed = true;
        if (tip == null) tip = publish(commits.newest().map(Tip::of).orElse(Tip.OF_NOTHING));
    }

    /**
     * Adopts what others have added behind the tip. A sender may have seen more than this writer, so that nothing is
     * refused for good before it has looked.
     *
     * @return whether there was anything
     */
    private boolean catchUp() {
        var news = reader.from(Start.behind(known()), Integer.MAX_VALUE);
        news.forEach(this::adopt);
        return !news.isEmpty();
    }

    /** Reads what the ledger holds behind the tip, and answers those commands whose fate that decides. */
    private void settle(List<Waiting> open, Trial trial) {
        boolean grown = catchUp();
        var recorded = new Recorded(commits, receipts, open);
        boolean answered = open.removeIf(command -> {
            var answer = recorded.answerTo(command);
            answer.ifPresent(command.answer()::give);
            return answer.isPresent();
        });
        trial.settled(grown, answered);
    }

    /** A command whose id is recorded gets that answer, however its streams have moved on since. */
    private void answerRefused(List<Draft.Refused> refused, List<Waiting> open) {
        if (refused.isEmpty()) return;
        var recorded = new Recorded(
                commits, receipts, refused.stream().map(Draft.Refused::command).toList());
        for (var one : refused) {
            one.command().answer().give(recorded.answerTo(one.command()).orElse(conflict(one.stream())));
            open.remove(one.command());
        }
    }

    private void commit(Draft draft, List<Waiting> open, Trial trial) {
        var commit = Composition.of(draft.admitted, known(), clock.instant());
        try {
            commits.insert(commit);
        } catch (MongoException e) {
            trial.unsettled(e);
            throw e;
        }
        adopt(commit);
        answer(draft, commit);
        open.clear();
    }

    private static void answer(Draft draft, Commit commit) {
        var answers = new HashMap<String, Receipt>();
        long position = commit.first() - 1;
        for (var command : draft.admitted) {
            position += command.size();
            var receipt = command.receiptAt(position);
            answers.put(command.commandId(), receipt);
            command.answer().succeed(receipt);
        }
        for (var repeat : draft.repeats)
            repeat.answer()
                    .succeed(requireNonNull(answers.get(repeat.commandId())).again());
        draft.outrun.forEach(one -> one.command().answer().give(conflict(one.stream())));
    }

    private static Supplier<Receipt> conflict(String stream) {
        return () -> {
            throw new StreamConflict(stream);
        };
    }

    private void adopt(Commit commit) {
        var before = known();
        if (!commit.follows(before))
            throw new LedgerBroken(
                    before.next(), "The commit at position " + commit.first() + " does not follow " + before + ".");
        sequences.adopt(commit);
        leaves.add(commit);
        tip = publish(Tip.of(commit));
    }

    private Tip known() {
        return requireNonNull(tip);
    }

    private Tip publish(Tip newest) {
        published.accept(newest);
        return newest;
    }
}
