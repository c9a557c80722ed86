package org.planledger.ledger.proof.evidence;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.planledger.ledger.proof.checkpoint.CheckpointShelf;
import org.planledger.ledger.proof.checkpoint.SignedCheckpoint;
import org.planledger.ledger.proof.checkpoint.VerifierKey;

/** The command that writes bundles. */
final class BundleCommands {
    private final LedgerAccess ledgers;
    private final PrintStream out;

    BundleCommands(LedgerAccess ledgers, PrintStream out) {
        this.ledgers = ledgers;
        this.out = out;
    }

    void export(List<String> args) throws IOException {
        var known =
                new ArrayList<>(List.of("keep", "public-key", "checkpoint", "since", "stream", "plan", "partnership"));
        known.addAll(LedgerAccess.OPTIONS);
        var arguments = new Arguments(args, known);
        var bundle = bundle(arguments);
        var target = arguments.file();
        var progress = ledgers.progress(
                "Writing " + target, bundle.checkpoint().checkpoint().size());
        ledgers.use(arguments, ledger -> {
            long shown = bundle.write(ledger, target, progress);
            out.println(target + " shows " + shown + " of "
                    + bundle.checkpoint().checkpoint().size() + " lines.");
        });
    }

    private static EvidenceBundle bundle(Arguments arguments) throws IOException {
        var shelf = new CheckpointShelf(Path.of(arguments.needed("keep")));
        var keys = arguments.all("public-key").stream().map(VerifierKey::parse).toList();
        return new EvidenceBundle(checkpoint(arguments, shelf), older(arguments, shelf), keys, selection(arguments));
    }

    private static SignedCheckpoint checkpoint(Arguments arguments, CheckpointShelf shelf) throws IOException {
        var file = arguments.one("checkpoint").map(Path::of);
        if (file.isPresent()) return CheckpointCommands.read(file.get());
        return shelf.newest().orElseThrow(() -> new EvidenceRefused("No checkpoint was signed yet: make one first."));
    }

    /** What is kept and what the reader brings, one of each size. */
    private static List<SignedCheckpoint> older(Arguments arguments, CheckpointShelf shelf) throws IOException {
        var bySize = new TreeMap<Long, SignedCheckpoint>();
        for (var kept : shelf.all()) bySize.put(kept.checkpoint().size(), kept);
        for (var file : arguments.paths("since")) {
            var brought = CheckpointCommands.read(file);
            var kept = bySize.putIfAbsent(brought.checkpoint().size(), brought);
            if (kept != null && !kept.checkpoint().equals(brought.checkpoint()))
                throw new EvidenceRefused("The checkpoint in " + file + " was not signed for this ledger's history.");
        }
        return List.copyOf(bySize.values());
    }

    private static Selection selection(Arguments arguments) {
        var selections = new ArrayList<Selection>();
        arguments.one("stream").map(Selection::ofStream).ifPresent(selections::add);
        arguments.one("plan").map(Selection::ofPlan).ifPresent(selections::add);
        arguments.one("partnership").map(Selection::ofPartnership).ifPresent(selections::add);
        if (selections.size() > 1) throw new Arguments.Wrong("Only one of --stream, --plan, --partnership.");
        return selections.isEmpty() ? Selection.everything() : selections.get(0);
    }
}
