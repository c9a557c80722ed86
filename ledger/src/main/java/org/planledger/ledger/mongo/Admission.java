package org.planledger.ledger.mongo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides who of a group is written, in the order of arrival. One bad command never fails its neighbours.
 *
 * <p>A unique index does not look inside one document: two commands of a group that want the same place, or bear the
 * same id, are told apart here.
 */
class Admission {
    private final Sequences sequences;

    Admission(Sequences sequences) {
        this.sequences = sequences;
    }

    Draft admit(List<Waiting> commands) {
        sequences.prepareFor(commands);
        var draft = new Draft();
        for (var command : commands) {
            var moved = movedOn(command);
            if (moved.isPresent()) draft.refused.add(new Draft.Refused(command, moved.get()));
            else place(command, draft);
        }
        return draft;
    }

    private void place(Waiting command, Draft draft) {
        if (repeatsInGroup(command, draft)) {
            draft.repeats.add(command);
            return;
        }
        var taken = takenInGroup(command, draft);
        if (taken.isPresent()) draft.outrun.add(new Draft.Refused(command, taken.get()));
        else draft.admit(command);
    }

    private Optional<String> movedOn(Waiting command) {
        return Stream.concat(
                        command.expected().entrySet().stream()
                                .filter(e -> !sequences.mayFollow(e.getKey(), e.getValue())),
                        command.append().unchanged().entrySet().stream()
                                .filter(e -> !guardHolds(e.getKey(), e.getValue())))
                .findFirst()
                .map(Map.Entry::getKey);
    }

    boolean repeatsInGroup(Waiting command, Draft draft) {
        return draft.repeats(command);
    }

    /** Whether a stream that a command relied on has not moved on. */
    boolean guardHolds(String stream, long seen) {
        return sequences.unchanged(stream, seen);
    }

    /** A stream that the command writes or relied on, and that an earlier command of the group writes. */
    Optional<String> takenInGroup(Waiting command, Draft draft) {
        if (draft.holdsOneOf(command.append().commandIds())) return Optional.of(command.last().stream());
        return Stream.concat(command.expected().keySet().stream(), command.append().unchanged().keySet().stream())
                .filter(draft::writes)
                .findFirst();
    }
}
