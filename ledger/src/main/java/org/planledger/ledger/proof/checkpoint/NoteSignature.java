package org.planledger.ledger.proof.checkpoint;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** One line below a note: {@code — <name> <base64 of key id and signature>}. */
final class NoteSignature {
    private static final String DASH = "\u2014 ";

    private final String name;
    private final byte[] content;

    NoteSignature(String name, int keyId, byte[] signature) {
        this.name = KeyName.require(name);
        this.content = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(keyId)
                .put(signature)
                .array();
    }

    static NoteSignature parse(String line) {
        if (!line.startsWith(DASH)) throw new BadNote("Below the note stands something that is no signature.");
        var parts = line.substring(DASH.length()).split(" ", -1);
        if (parts.length != 2) throw new BadNote("A signature has a name and a value, one space between them.");
        var content = Base64Text.parse(parts[1]);
        if (content.length <= Integer.BYTES) throw new BadNote("The signature of '" + parts[0] + "' is too short.");
        return new NoteSignature(
                parts[0],
                ByteBuffer.wrap(content).getInt(),
                Arrays.copyOfRange(content, Integer.BYTES, content.length));
    }

    String name() {
        return name;
    }

    int keyId() {
        return ByteBuffer.wrap(content).getInt();
    }

    byte[] bytes() {
        return Arrays.copyOfRange(content, Integer.BYTES, content.length);
    }

    @Override
    public String toString() {
        return DASH + name + " " + Base64Text.of(content);
    }
}
