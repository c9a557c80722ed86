package org.planledger.ledger.proof.evidence;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.proof.ConsistencyProof;
import org.planledger.ledger.proof.LedgerTree;
import org.planledger.ledger.proof.MemoryTiles;
import org.planledger.ledger.proof.Peaks;
import org.planledger.ledger.proof.TreeHash;
import org.planledger.ledger.proof.checkpoint.CheckpointOffice;
import org.planledger.ledger.proof.checkpoint.CheckpointShelf;
import org.planledger.ledger.proof.checkpoint.KeyFile;
import org.planledger.ledger.proof.checkpoint.KeyUse;
import org.planledger.ledger.proof.checkpoint.SignedCheckpoint;
import org.planledger.ledger.proof.checkpoint.SigningKey;
import org.planledger.ledger.proof.checkpoint.VerifierKey;
import org.planledger.ledger.proof.checkpoint.Witness;

/** A ledger of 13 lines with a checkpoint of 6 that a councillor kept, one of 13 that a witness saw, and the keys. */
final class Scene {
    final Path folder;
    final SampleHistory history;
    final SigningKey key = SigningKey.generate(SampleHistory.ORIGIN, KeyUse.LEDGER);
    final SigningKey witness = SigningKey.generate("example.org/committee", KeyUse.WITNESS);
    final List<VerifierKey> keys = List.of(key.verifier(), witness.verifier());
    final SignedCheckpoint old;
    final SignedCheckpoint newest;

    Scene(MongoDatabase database, Path folder) throws IOException {
        this.folder = folder;
        this.history = new SampleHistory(database).begin();
        this.old = office("checkpoints").sign(tree().caughtUp());
        history.goOn();
        var signed = office("checkpoints").sign(tree().caughtUp());
        var proof = new ConsistencyProof(13, 13, List.of());
        this.newest = new Witness(witness, keys, Clock.systemUTC()).sign(signed, Optional.empty(), proof);
    }

    Ledger ledger() {
        return history.ledger();
    }

    LedgerTree tree() {
        return new LedgerTree(ledger(), new MemoryTiles());
    }

    CheckpointOffice office(String shelf) {
        return new CheckpointOffice(List.of(key), new CheckpointShelf(folder.resolve(shelf)));
    }

    Path export(String name, List<SignedCheckpoint> older, Selection selection) throws IOException {
        var target = folder.resolve(name + ".zip");
        new EvidenceBundle(newest, older, keys, selection).write(ledger(), target, position -> {});
        return target;
    }

    Path whole() throws IOException {
        return export("whole", List.of(old), Selection.everything());
    }

    Path keep(String name, String checkpoint) throws IOException {
        return Files.writeString(folder.resolve(name + ".txt"), checkpoint);
    }

    /** A bundle of these lines that is signed as if the ledger had recorded them. */
    Archive forged(Archive genuine, List<String> lines) throws IOException {
        return genuine.without("checkpoints/6.txt").withLines(all -> lines).with("checkpoint.txt", signed(lines));
    }

    /** The same, seen by the witness too. */
    Archive witnessed(Archive forged, List<String> lines) throws IOException {
        var signed = SignedCheckpoint.parse(forged.files.get("checkpoint.txt"));
        var proof = new ConsistencyProof(lines.size(), lines.size(), List.of());
        var seen = new Witness(witness, keys, Clock.systemUTC()).sign(signed, Optional.empty(), proof);
        return forged.with("checkpoint.txt", seen.toString());
    }

    /** A genuine signature of the ledger over these lines, whatever was signed before. */
    String signed(List<String> lines) throws IOException {
        var peaks = new Peaks();
        lines.forEach(line -> peaks.add(TreeHash.leaf(line)));
        return signed(SampleHistory.ORIGIN + "\n" + lines.size() + "\n" + peaks.root() + "\n");
    }

    /** A genuine signature of the ledger over any text. */
    String signed(String text) throws IOException {
        return signed(text, key);
    }

    String signed(String text, SigningKey key) throws IOException {
        var file = Files.createTempDirectory(folder, "keys").resolve("key");
        KeyFile.create(file, key);
        var secret = Files.readAllLines(file).get(0);
        var parts = key.verifier().toString().split("\\+", 3);
        var id = HexFormat.of().parseHex(parts[1]);
        var signature = ed25519(Base64.getDecoder().decode(secret.substring(secret.lastIndexOf(parts[1]) + 9)), text);
        var content = Arrays.copyOf(id, id.length + signature.length);
        System.arraycopy(signature, 0, content, id.length, signature.length);
        return text + "\n\u2014 " + parts[0] + " " + Base64.getEncoder().encodeToString(content) + "\n";
    }

    private static byte[] ed25519(byte[] typedSeed, String text) {
        try {
            var pkcs8 = HexFormat.of()
                    .parseHex(
                            "302e020100300506032b657004220420" + HexFormat.of().formatHex(typedSeed, 1, 33));
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
