package org.planledger.command.axon;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.command.rule.Belonging;
import org.planledger.command.rule.Refusal;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.axon.Draft;
import org.planledger.ledger.axon.Past;
import org.planledger.ledger.axon.StreamMemory;

/**
 * What is to become of each command of a batch. A stream with a refused command is left out, and what remains is judged
 * again where any of it rested on what was left out.
 */
final class Judgement {

    /** So often is the remainder judged again; what then still rests on a refused command is held back with it. */
    private static final int ROUNDS = 8;

    private final Desk desk;
    private final Ledger ledger;
    private final StreamMemory memory;
    private final List<Asked> batch;
    private final Map<String, Receipt> recorded = new HashMap<>();
    private final Map<Integer, RuntimeException> refusals = new HashMap<>();
    private final Map<String, String> leftOut = new HashMap<>();
    private Draft draft;

    Judgement(Desk desk, Ledger ledger, StreamMemory memory, List<Asked> batch) {
        this.desk = desk;
        this.ledger = ledger;
        this.memory = memory;
        this.batch = batch;
        this.draft = Draft.on(memory.recorded(), memory);
    }

    /**
     * Judges all on what is remembered. Nothing is refused on that, since it may be out of date: where a command would
     * be, all are judged on what is recorded.
     */
    void judgeOnMemory() {
        batch.forEach(asked -> desk.presume(asked.command()));
        judgeOn(memory.remembered());
        if (refusals.isEmpty()) return;
        refusals.clear();
        leftOut.clear();
        judge();
    }

    /** Judges all that is neither recorded nor refused yet, against the ledger as it stands now. */
    void judge() {
        recorded.putAll(ledger.receiptsOf(batch.stream().map(Asked::id).toList()));
        judgeOn(memory.recorded());
    }

    private void judgeOn(Past past) {
        draft = Draft.on(past, memory);
        var accepted = Map.<String, Draft.Decided>of();
        for (int round = 1; !isSettled(round(leftOut.keySet(), accepted)); round++) {
            if (round == ROUNDS) {
                holdBackWhatRestsOnRefusals();
                return;
            }
            accepted = draft.decided();
            draft = draft.again();
        }
    }

    /**
     * @param accepted in the round before, with more of the batch: nothing is wrong with one of them that does not
     *     stand any more
     * @return the streams that were left out in this round
     */
    private Set<String> round(Set<String> without, Map<String, Draft.Decided> accepted) {
        var skipped = Set.copyOf(without);
        var belonging = desk.belongingOfDraft();
        var failed = new HashSet<String>();
        for (int i = 0; i < batch.size(); i++) {
            var asked = batch.get(i);
            if (skipped.contains(asked.command().stream()) || refusals.containsKey(i)) continue;
            var why = refusal(asked, belonging);
            if (why == null) continue;
            var rested = accepted.get(asked.id());
            if (rested == null) refusals.put(i, why);
            failed.add(asked.command().stream());
            leftOut.putIfAbsent(asked.command().stream(), rested == null ? asked.id() : because(rested, leftOut));
        }
        return failed;
    }

    private @Nullable RuntimeException refusal(Asked asked, Belonging belonging) {
        try {
            if (isKnown(asked)) return null;
            desk.draft(asked, draft, belonging);
            return null;
        } catch (Refusal | StaleVersion | CommandIdReused refused) {
            return refused;
        }
    }

    /** @throws CommandIdReused where the id stands for another request */
    private boolean isKnown(Asked asked) {
        var receipt = recorded.get(asked.id());
        if (receipt != null) desk.checked(receipt, asked.envelope());
        var earlier = draft.decided().get(asked.id());
        if (earlier != null
                && !earlier.events()
                        .get(0)
                        .envelope()
                        .command()
                        .equals(asked.envelope().command())) throw new CommandIdReused(asked.id());
        return receipt != null || earlier != null;
    }

    private boolean isSettled(Set<String> failed) {
        if (failed.isEmpty()) return true;
        var gone = gone();
        return surviving().noneMatch(d -> d.restingOn().stream().anyMatch(gone::containsKey));
    }

    private Stream<Draft.Decided> surviving() {
        return draft.decided().values().stream().filter(d -> !leftOut.containsKey(d.stream()));
    }

    /** The streams of which something is left out, with the id of a refused command behind it. */
    private Map<String, String> gone() {
        var gone = new HashMap<>(leftOut);
        for (var decided : draft.decided().values()) {
            var because = leftOut.get(decided.stream());
            if (because != null) decided.written().forEach(stream -> gone.putIfAbsent(stream, because));
        }
        return gone;
    }

    private void holdBackWhatRestsOnRefusals() {
        for (boolean more = true; more; ) {
            var gone = gone();
            var resting = surviving()
                    .filter(d -> d.restingOn().stream().anyMatch(gone::containsKey))
                    .findFirst();
            resting.ifPresent(d -> leftOut.put(d.stream(), because(d, gone)));
            more = resting.isPresent();
        }
    }

    private static String because(Draft.Decided resting, Map<String, String> gone) {
        return resting.restingOn().stream()
                .flatMap(stream -> Stream.ofNullable(gone.get(stream)))
                .findFirst()
                .orElseGet(() -> gone.values().iterator().next());
    }

    Verdict verdict(int index) {
        var asked = batch.get(index);
        var stream = asked.command().stream();
        var why = refusals.get(index);
        if (why != null) return new Verdict.Refused(why);
        var receipt = recorded.get(asked.id());
        if (receipt != null) return new Verdict.Recorded(receipt);
        if (leftOut.containsKey(stream)) return new Verdict.HeldBack(stream, requireNonNull(leftOut.get(stream)));
        return new Verdict.Acceptable(stream);
    }

    /** The ids of the commands that are to be recorded, each once, in their order. */
    List<String> toRecord() {
        var ids = new ArrayList<String>();
        draft.decided().forEach((id, decided) -> {
            if (!leftOut.containsKey(decided.stream())) ids.add(id);
        });
        return ids;
    }

    Draft draft() {
        return draft;
    }

    int indexOf(String id) {
        for (int i = 0; i < batch.size(); i++) if (batch.get(i).id().equals(id)) return i;
        throw new IllegalArgumentException(id);
    }

    int size() {
        return batch.size();
    }

    /** Takes in what was recorded. */
    void adopt(Map<String, Receipt> receipts) {
        recorded.putAll(receipts);
    }
}
