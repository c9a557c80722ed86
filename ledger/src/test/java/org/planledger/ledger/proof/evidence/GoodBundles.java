package org.planledger.ledger.proof.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.planledger.ledger.proof.checkpoint.KeyUse;
import org.planledger.ledger.proof.checkpoint.SigningKey;

/** Bundles that hold, and such as leave a question open. */
final class GoodBundles {
    private final Scene scene;
    private final List<Case> cases = new ArrayList<>();

    private GoodBundles(Scene scene) {
        this.scene = scene;
    }

    static List<Case> of(Scene scene) throws IOException {
        var good = new GoodBundles(scene);
        good.whole();
        good.selections();
        good.otherKeys();
        good.open();
        return good.cases;
    }

    private void whole() throws IOException {
        var whole = scene.whole();
        var since = scene.keep("kept", scene.old.toString());
        var key = scene.key.verifier().toString();
        holds("whole ledger", whole, "All 13 lines are here");
        holds("whole ledger, seen by a witness", whole, "Seen by example.org/committee on ");
        holds("whole ledger since a kept checkpoint", whole, "nothing up to line 6", "--since", since.toString());
        holds("whole ledger with the printed key", whole, "1 older checkpoint(s)", "--key", key);
        holds(
                "since itself",
                whole,
                "up to line 13",
                "--since",
                scene.keep("same", scene.newest.toString()).toString());
        var archive = Archive.read(whole);
        holds("packed anew", Archive.save(scene.folder, "repacked", archive.packed()), "All 13 lines");
        var empty = scene.forged(archive, List.of());
        holds("empty ledger", Archive.save(scene.folder, "empty", empty.packed()), "All 0 lines");
        var one = scene.forged(archive, archive.lines().subList(0, 1));
        var begin = "{\"position\":1,\"recordedAt\":\"2021-03-11T00:00:00.000Z\",\"a\":\"";
        var longest = scene.forged(archive, List.of(begin + "a".repeat((1 << 24) - begin.length() - 2) + "\"}"));
        holds("the longest line", Archive.save(scene.folder, "longest", longest.packed()), "All 1 line are here");
        holds("one line", Archive.save(scene.folder, "one", one.packed()), "All 1 line are here");
    }

    private void selections() throws IOException {
        var since = scene.keep("kept", scene.old.toString()).toString();
        var plan = scene.export("plan", List.of(scene.old), Selection.ofPlan("luton-1"));
        holds("one plan", plan, "6 lines of 13 are shown");
        holds("one plan since a kept checkpoint", plan, "nothing up to line 6", "--since", since);
        var partnership = scene.export("partnership", List.of(scene.old), Selection.ofPartnership("barnet"));
        holds("one partnership", partnership, "6 lines of 13 are shown");
        var nothing = scene.export("nothing", List.of(), Selection.ofStream("plan/none"));
        holds("nothing shown", nothing, "0 lines of 13 are shown");
    }

    private void otherKeys() throws IOException {
        var next = SigningKey.generate(SampleHistory.ORIGIN, KeyUse.LEDGER);
        var archive = Archive.read(scene.whole());
        var text = archive.text("checkpoint.txt");
        var both = text
                + scene.signed(text.substring(0, text.indexOf("\n\n") + 1), next)
                        .lines()
                        .skip(4)
                        .findFirst()
                        .orElseThrow()
                + "\n";
        var rotated = archive.with("keys.txt", archive.text("keys.txt") + next.verifier() + "\n")
                .with("checkpoint.txt", both);
        holds(
                "a key that takes over",
                Archive.save(scene.folder, "rotated", rotated.packed()),
                next.verifier().toString());
        var unknown = archive.with("checkpoint.txt", both);
        holds("a signature by a stranger", Archive.save(scene.folder, "unknown", unknown.packed()), "Not counted: 1");
        var stranger = scene.forged(archive, archive.lines())
                .with("keys.txt", next.verifier() + "\n")
                .with("checkpoint.txt", scene.signed(text.substring(0, text.indexOf("\n\n") + 1), next));
        holds(
                "a stranger's key that nobody compares",
                Archive.save(scene.folder, "nokey", stranger.packed()),
                "whose key it is");
    }

    private void open() throws IOException {
        var since = scene.keep("kept", scene.old.toString()).toString();
        var selection = scene.export("without-older", List.of(), Selection.ofStream("plan/none"));
        cases.add(new Case("kept checkpoint not told", selection, List.of("--since", since), 2, "cannot be told"));
        cases.add(new Case("no bundle", scene.folder.resolve("absent.zip"), List.of(), 2, "There is no file"));
        var absent = scene.folder.resolve("absent.txt").toString();
        cases.add(new Case("a key that is none", scene.whole(), List.of("--key", "hello"), 2, "The key you gave"));
        cases.add(new Case("no kept file", scene.whole(), List.of("--since", absent), 2, "cannot be read"));
    }

    private void holds(String name, Path bundle, String says, String... options) {
        cases.add(new Case(name, bundle, List.of(options), 0, says));
    }
}
