package org.planledger.ledger.proof.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keys and notes that other implementations publish: Go's checksum database and the C2SP specifications. */
class PublishedNotesTest {
    private static final VerifierKey PETER =
            VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    private static final VerifierKey ENOCH =
            VerifierKey.parse("EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop");
    private static final String PETERS_SECRET =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String BY_PETER =
            "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFY"
                    + "C2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String BY_ENOCH =
            "\u2014 EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGr"
                    + "Q5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

    @Test
    void a_private_key_signs_as_published() {
        var key = SigningKey.parse(PETERS_SECRET, PETER);
        var note = new SignedNote(TEXT, List.of(key.sign(TEXT, Instant.EPOCH)));
        assertThat(note).hasToString(TEXT + "\n" + BY_PETER);
        assertThat(key.secret()).isEqualTo(PETERS_SECRET);
        assertThat(key.toString()).doesNotContain(PETERS_SECRET.substring(40));
    }

    @Test
    void published_signatures_hold() {
        var note = SignedNote.parse(TEXT + "\n" + BY_PETER + BY_ENOCH);
        assertThat(note.verifiedBy(List.of(PETER))).containsExactly(PETER);
        assertThat(note.verifiedBy(List.of(ENOCH, PETER))).containsExactly(PETER, ENOCH);
        assertThatThrownBy(() -> note.verifiedBy(List.of())).isInstanceOf(BadNote.class);
        assertThat(note).hasToString(TEXT + "\n" + BY_PETER + BY_ENOCH);
    }

    @Test
    void the_example_of_the_specification_holds() {
        var key = VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
        var note =
                SignedNote.parse("This is an example message.\n\n\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1Y"
                        + "Eq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n");
        assertThat(note.verifiedBy(List.of(key))).containsExactly(key);
    }

    @Test
    void a_witness_known_to_others_has_the_id_that_they_know() {
        var text = "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2";
        var key = VerifierKey.parse(text);
        assertThat(key.use()).isEqualTo(KeyUse.WITNESS);
        assertThat(key).hasToString(text);
    }

    @Test
    void the_checkpoint_of_the_specification_is_read() {
        var signed = SignedCheckpoint.parse("""
                example.com/behind-the-sofa
                20852163
                CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

                \u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
                \u2014 witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(signed.checkpoint().origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(signed.checkpoint().size()).isEqualTo(20852163);
        assertThat(signed.checkpoint().root()).hasToString("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=");
        var witness = NoteSignature.parse(signed.toString().lines().toList().get(5));
        assertThat(Cosignature.time(witness.bytes())).isEqualTo("2023-03-20T12:25:47Z");
    }

    @Test
    void no_part_of_a_key_and_no_changed_key_is_one() {
        var text = PETER.toString();
        for (int from = 0; from <= text.length(); from++) {
            for (int to = from; to <= text.length(); to++) {
                var part = text.substring(from, to);
                if (!part.equals(text))
                    assertThatThrownBy(() -> VerifierKey.parse(part)).isInstanceOf(BadNote.class);
            }
        }
        for (int i = 0; i < text.length(); i++) {
            var changed = text.substring(0, i) + (char) (text.charAt(i) + 1) + text.substring(i + 1);
            assertThatThrownBy(() -> VerifierKey.parse(changed)).isInstanceOf(BadNote.class);
        }
        for (var wrong : List.of(
                "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
                "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"))
            assertThatThrownBy(() -> VerifierKey.parse(wrong)).isInstanceOf(BadNote.class);
    }

    @Test
    void a_private_key_is_read_only_whole_and_with_its_public_half() {
        for (int i = 0; i < PETERS_SECRET.length(); i++) {
            var changed = PETERS_SECRET.substring(0, i)
                    + (char) (PETERS_SECRET.charAt(i) + 1)
                    + PETERS_SECRET.substring(i + 1);
            assertThatThrownBy(() -> SigningKey.parse(changed, PETER)).isInstanceOf(BadNote.class);
        }
        assertThatThrownBy(() -> SigningKey.parse(PETERS_SECRET, ENOCH)).isInstanceOf(BadNote.class);
    }

    @Test
    void notes_that_break_the_format_are_refused() {
        Stream.of(
                        TEXT,
                        TEXT + "\n",
                        TEXT + "\n" + BY_PETER.substring(0, BY_PETER.length() - 1),
                        "\u0001" + TEXT + "\n" + BY_PETER,
                        TEXT + "\n" + BY_PETER.replace("PeterNeumann", "Bad Name"),
                        TEXT + "\n" + BY_PETER.replace("PeterNeumann", "Bad+Name"),
                        TEXT + "\n" + BY_PETER + "Unexpected line.\n",
                        TEXT + "\n" + "\u2014 PeterNeumann x08go/\n",
                        TEXT + "\n" + "\u2014 PeterNeumann x08go.==\n",
                        TEXT + "\n" + BY_PETER.repeat(101))
                .forEach(note -> assertThatThrownBy(() -> SignedNote.parse(note))
                        .as(note)
                        .isInstanceOf(BadNote.class));
        assertThatThrownBy(() -> SignedNote.parse(new byte[] {(byte) 0xff})).hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> SignedNote.parse(new byte[SignedNote.LONGEST + 1]))
                .hasMessageContaining("longer");
    }

    @Test
    void a_false_signature_of_a_known_key_condemns_the_note() {
        var note = SignedNote.parse(TEXT.replace("answer", "question") + "\n" + BY_PETER + BY_ENOCH);
        assertThatThrownBy(() -> note.verifiedBy(List.of(PETER))).hasMessageContaining("does not hold");
    }
}
