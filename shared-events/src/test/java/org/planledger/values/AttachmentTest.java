package org.planledger.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is named by its hash, and so that whoever downloads it is not led astray. */
class AttachmentTest {
    private static final String HASH = "f".repeat(64);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../bags.txt",
                "c:\\bags.txt",
                "bags\n.txt",
                "bags\u0000.txt",
                "bags\u202etxt.txt",
                "bags\u2028.txt",
                "bags\ud800.txt",
                " ",
                "bags.exe",
                "bags.txt.bat",
                "bags",
                "txt"
            })
    void aNameIsPlainAndEndsAsItsKindDoes(String name) {
        refused(HASH, 9, "text/plain", name);
    }

    @Test
    void aNameMayBeInAnyLanguageAndInCapitals() {
        assertThat(new Attachment(HASH, 9, "text/plain", "Säcke, 10 Stück.TXT").seenAs())
                .isEqualTo("text/plain");
        assertThat(new Attachment(HASH, 9, "image/jpeg", "park.jpeg").size()).isEqualTo(9);
    }

    @Test
    void hashSizeAndKindAreReal() {
        refused("F".repeat(64), 9, "text/plain", "bags.txt");
        refused("f".repeat(63), 9, "text/plain", "bags.txt");
        refused(HASH, 0, "text/plain", "bags.txt");
        refused(HASH, 9, "text/html", "bags.html");
        refused(HASH, 9, "text/plain", "b".repeat(200) + ".txt");
    }

    @Test
    void plainTextIsATableWhereItsNameSaysSo() {
        assertThat(Attachment.seen(HASH, 9, "text/plain", "bags.csv").mediaType())
                .isEqualTo("text/csv");
        assertThat(Attachment.seen(HASH, 9, "text/plain", "bags.txt").mediaType())
                .isEqualTo("text/plain");
    }

    @Test
    void whatIsWrongWithAFileIsSaidInPlainWords() {
        assertThatThrownBy(() -> Attachment.seen(HASH, 9, "text/html", "bags.txt"))
                .hasMessage("A file of this kind cannot be attached. It can be: PDF, PNG picture, JPEG picture, plain"
                        + " text, CSV table, Word document, Excel spreadsheet, OpenDocument text or OpenDocument"
                        + " spreadsheet.");
        assertThatThrownBy(() -> Attachment.seen(HASH, 9, "image/jpeg", "park.png"))
                .hasMessage("The file is of the kind “JPEG picture”, so its name must end in .jpg or .jpeg.");
        assertThatThrownBy(() -> Attachment.seen(HASH, 9, "text/plain", "bags.pdf"))
                .hasMessage("The file is of the kind “plain text”, so its name must end in .txt or .csv.");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsFoundByItsMediaType(FileKind kind) {
        assertThat(FileKind.of(kind.mediaType())).contains(kind);
        assertThat(FileKind.allEndings()).anyMatch(kind::fits);
    }

    private static void refused(String sha256, long size, String mediaType, String name) {
        assertThatThrownBy(() -> new Attachment(sha256, size, mediaType, name))
                .isInstanceOf(InvalidValue.class)
                .message()
                .endsWith(".");
    }
}
