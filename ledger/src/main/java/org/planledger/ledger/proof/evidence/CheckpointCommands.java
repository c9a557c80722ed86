package org.planledger.ledger.proof.evidence;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.proof.ConsistencyProof;
import org.planledger.ledger.proof.LedgerTree;
import org.planledger.ledger.proof.MemoryTiles;
import org.planledger.ledger.proof.TiledTree;
import org.planledger.ledger.proof.checkpoint.CheckpointOffice;
import org.planledger.ledger.proof.checkpoint.CheckpointShelf;
import org.planledger.ledger.proof.checkpoint.HistoryRewritten;
import org.planledger.ledger.proof.checkpoint.KeyFile;
import org.planledger.ledger.proof.checkpoint.KeyUse;
import org.planledger.ledger.proof.checkpoint.SignedCheckpoint;
import org.planledger.ledger.proof.checkpoint.SigningKey;
import org.planledger.ledger.proof.checkpoint.VerifierKey;
import org.planledger.ledger.proof.checkpoint.Witness;

/** The commands about keys and checkpoints. */
final class CheckpointCommands {
    private final LedgerAccess ledgers;
    private final Clock clock;
    private final PrintStream out;

    CheckpointCommands(LedgerAccess ledgers, Clock clock, PrintStream out) {
        this.ledgers = ledgers;
        this.clock = clock;
        this.out = out;
    }

    void newKey(List<String> args) throws IOException {
        var arguments = new Arguments(args, List.of("name", "use"));
        var use = switch (arguments.one("use").orElse("ledger")) {
            case "ledger" -> KeyUse.LEDGER;
            case "witness" -> KeyUse.WITNESS;
            default -> throw new Arguments.Wrong("A key is for the ledger or for a witness.");
        };
        var key = SigningKey.generate(arguments.needed("name"), use);
        KeyFile.create(arguments.file(), key);
        out.println(key.verifier());
    }

    /** Hashes every line anew: what is signed is what the database holds, not what a cache remembers of it. */
    void checkpoint(List<String> args) throws IOException {
        var known = new ArrayList<>(List.of("key", "keep", "since", "proof"));
        known.addAll(LedgerAccess.OPTIONS);
        var arguments = new Arguments(args, known);
        arguments.noFile();
        var keys = new ArrayList<SigningKey>();
        for (var file : arguments.paths("key")) keys.add(KeyFile.read(file));
        if (keys.isEmpty()) throw new Arguments.Wrong("The option --key is needed.");
        var shelf = new CheckpointShelf(Path.of(arguments.needed("keep")));
        ledgers.use(arguments, ledger -> {
            var tree = treeOf(ledger);
            var signed = new CheckpointOffice(keys, shelf).sign(tree);
            shelf.add(keys.stream().map(SigningKey::verifier).toList());
            out.print(signed);
            proveSince(arguments, tree, signed);
        });
    }

    void cosign(List<String> args) throws IOException {
        var arguments = new Arguments(args, List.of("key", "ledger-key", "seen", "proof"));
        var keys = arguments.all("ledger-key").stream().map(VerifierKey::parse).toList();
        var seenFile = Path.of(arguments.needed("seen"));
        var seen = Files.exists(seenFile) ? Optional.of(read(seenFile)) : Optional.<SignedCheckpoint>empty();
        var next = read(arguments.file());
        var proof = proof(arguments, next.checkpoint().size());
        var witness = new Witness(KeyFile.read(Path.of(arguments.needed("key"))), keys, clock);
        var signed = witness.sign(next, seen, proof);
        Files.writeString(seenFile, signed.toString());
        out.print(signed);
    }

    void keep(List<String> args) throws IOException {
        var arguments = new Arguments(args, List.of("keep", "ledger-key", "witness-key"));
        var keys = new ArrayList<>(
                arguments.all("ledger-key").stream().map(VerifierKey::parse).toList());
        var witnesses =
                arguments.all("witness-key").stream().map(VerifierKey::parse).toList();
        keys.addAll(witnesses);
        var checkpoint = read(arguments.file()).requireSignedBy(keys);
        var shelf = new CheckpointShelf(Path.of(arguments.needed("keep")));
        out.print(shelf.keep(checkpoint));
        shelf.add(witnesses);
    }

    static SignedCheckpoint read(Path file) throws IOException {
        return SignedCheckpoint.parse(Files.readAllBytes(file));
    }

    private TiledTree treeOf(Ledger ledger) {
        var progress = ledgers.progress("Hashing the ledger", ledger.head().position());
        return new LedgerTree(ledger, new MemoryTiles()).caughtUp(progress);
    }

    private static void proveSince(Arguments arguments, TiledTree tree, SignedCheckpoint signed) throws IOException {
        var since = arguments.one("since").map(Path::of);
        if (since.isEmpty()) return;
        var before = read(since.get()).checkpoint();
        if (before.size() > tree.size() || !tree.root(before.size()).equals(before.root()))
            throw new HistoryRewritten("The ledger does not continue the checkpoint in " + since.get() + ".");
        var proof = tree.consistency(before.size(), signed.checkpoint().size());
        Files.writeString(Path.of(arguments.needed("proof")), proof.toString());
    }

    private static ConsistencyProof proof(Arguments arguments, long size) throws IOException {
        var file = arguments.one("proof").map(Path::of);
        if (file.isEmpty()) return new ConsistencyProof(size, size, List.of());
        return ConsistencyProof.parse(Files.readString(file.get()));
    }
}
