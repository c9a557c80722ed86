package org.planledger.ledger.mongo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a group of commands comes to: who is written, and why the others are not. */
final class Draft {
    /** A command and the stream that stands in its way. */
    record Refused(Waiting command, String stream) {}

    final List<Waiting> admitted = new ArrayList<>();
    final List<Refused> refused = new ArrayList<>();
    final List<Refused> outrun = new ArrayList<>();
    final List<Waiting> repeats = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> single = new HashSet<>();
    private final Set<String> written = new HashSet<>();

    void admit(Waiting command) {
        admitted.add(command);
        ids.addAll(command.append().commandIds());
        if (command.append().commandIds().size() == 1) single.add(command.commandId());
        written.addAll(command.expected().keySet());
    }

    /** Whether the very same command is admitted by itself, so that this one gets its answer. */
    boolean repeats(Waiting command) {
        return command.append().commandIds().size() == 1 && single.contains(command.commandId());
    }

    boolean holdsOneOf(List<String> commandIds) {
        return commandIds.stream().anyMatch(ids::contains);
    }

    boolean writes(String stream) {
        return written.contains(stream);
    }
}
