package org.planledger.ledger.proof.checkpoint;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text with signatures below it, c2sp.org/signed-note.
 *
 * @param text ends with a newline
 */
record SignedNote(String text, List<NoteSignature> signatures) {
    /** More than any note of ours; a bound for what strangers hand in. */
    static final int LONGEST = 64 * 1024;

    private static final int MOST_SIGNATURES = 100;

    SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n")) throw new BadNote("A note's text ends with a newline.");
        if (text.codePoints().anyMatch(c -> c < ' ' && c != '\n'))
            throw new BadNote("A note holds no control characters.");
    }

    static SignedNote parse(byte[] note) {
        if (note.length > LONGEST) throw new BadNote("The note is longer than " + LONGEST + " bytes.");
        try {
            return parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(note))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new BadNote("The note is not UTF-8.", e);
        }
    }

    static SignedNote parse(String note) {
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0) throw new BadNote("The note has no blank line before its signatures.");
        if (!note.endsWith("\n")) throw new BadNote("The note does not end with a newline.");
        var below = note.substring(blank + 2);
        if (below.isEmpty()) throw new BadNote("The note has no signature.");
        var lines = below.substring(0, below.length() - 1).split("\n", -1);
        if (lines.length > MOST_SIGNATURES)
            throw new BadNote("The note has more than " + MOST_SIGNATURES + " signatures.");
        return new SignedNote(
                note.substring(0, blank + 1),
                Arrays.stream(lines).map(NoteSignature::parse).toList());
    }

    /**
     * The keys whose signature holds.
     *
     * @throws BadNote where one of these keys is named and its signature does not hold, or none is named
     */
    List<VerifierKey> verifiedBy(List<VerifierKey> keys) {
        var holding = new ArrayList<VerifierKey>();
        for (var signature : signatures) {
            for (var key : keys) {
                if (!key.made(signature)) continue;
                if (!key.holds(text, signature)) throw new BadNote("The signature of '" + key + "' does not hold.");
                if (!holding.contains(key)) holding.add(key);
            }
        }
        if (holding.isEmpty()) throw new BadNote("No signature is by a known key.");
        return holding;
    }

    /** With one more signature, or a newer one in place of that key's older. */
    SignedNote with(NoteSignature signature) {
        var all = new ArrayList<NoteSignature>(signatures);
        all.removeIf(s -> s.name().equals(signature.name()) && s.keyId() == signature.keyId());
        all.add(signature);
        if (all.size() > MOST_SIGNATURES)
            throw new BadNote("With one more signature the note would have more than " + MOST_SIGNATURES + ".");
        return new SignedNote(text, all);
    }

    @Override
    public String toString() {
        return signatures.stream().map(s -> s + "\n").collect(Collectors.joining("", text + "\n", ""));
    }
}
