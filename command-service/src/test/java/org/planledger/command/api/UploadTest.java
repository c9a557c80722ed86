package org.planledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.testing.RunningService.ISSUER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.planledger.command.testing.Answer;
import org.planledger.command.testing.Client;
import org.planledger.command.testing.CommandServiceTest;
import org.planledger.ledger.Ledger;
import org.planledger.ledger.content.Contents;
import org.planledger.values.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Files are taken for what they are, and refused in plain words. */
@CommandServiceTest
class UploadTest {
    private static final String PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n";
    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

    private final String recorder = ISSUER.token(Role.EXECUTIVE_RECORDER);

    @Autowired
    private Client client;

    @Autowired
    private Contents contents;

    @Autowired
    private Ledger ledger;

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("report.pdf", bytes(PDF), "application/pdf"),
                Arguments.of("Scan 1.PDF", bytes(PDF), "application/pdf"),
                Arguments.of("park.png", png(), "image/png"),
                Arguments.of("park.jpeg", jpeg(), "image/jpeg"),
                Arguments.of("notes.txt", bytes("Zehn Säcke\n"), "text/plain"),
                Arguments.of("bags.csv", bytes("park,bags\nnorth,10\n"), "text/csv"),
                Arguments.of("letter.docx", office("wordprocessingml.document"), OOXML + "wordprocessingml.document"),
                Arguments.of("bags.xlsx", office("spreadsheetml.sheet"), OOXML + "spreadsheetml.sheet"),
                Arguments.of("letter.odt", openDocument(ODT), ODT),
                Arguments.of("bags.ods", openDocument(ODS), ODS));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFileIsTakenForWhatItsBytesAre(String name, byte[] file, String mediaType) throws IOException {
        var answer = send(recorder, name, file);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().get("mediaType").asString()).isEqualTo(mediaType);
        assertThat(answer.json().get("size").asInt()).isEqualTo(file.length);
        assertThat(answer.json().get("fileName").asString()).isEqualTo(name);
        try (var kept = contents.fetch(answer.json().get("sha256").asString())) {
            assertThat(kept.file()).hasBinaryContent(file);
        }
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("report.pdf", bytes("<!DOCTYPE html><html><script>alert(1)</script></html>")),
                Arguments.of("picture.png", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                Arguments.of("report.pdf", bytes("MZ\u0090\u0000 this program cannot be run")),
                Arguments.of("notes.txt", bytes("#!/bin/sh\nrm -rf /\n")),
                Arguments.of("notes.txt", new byte[] {0, 1, 2, 3, 0, 0}),
                Arguments.of("letter.docx", archive("evil.exe", "MZ")),
                Arguments.of("letter.docx", office("wordprocessingml.document.macroEnabled")),
                Arguments.of("letter.docx", bytes("PK\u0003\u0004 cut off")),
                Arguments.of("report.exe", bytes(PDF)),
                Arguments.of("../report.pdf", bytes(PDF)),
                Arguments.of("a\\report.pdf", bytes(PDF)),
                Arguments.of("bell\u0007.pdf", bytes(PDF)));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatItsBytesOrItsNameForbidIsRefused(String name, byte[] file) {
        send(recorder, name, file).isProblem(422, "file-not-taken");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(send(recorder, "notes.txt", new byte[0])
                        .isProblem(422, "file-empty")
                        .text("detail"))
                .contains("The file is empty.");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithTheLimitWhetherItSaysItsSizeOrNot() {
        var large = new byte[(10 << 20) + 1];

        assertThat(send(recorder, "notes.txt", large)
                        .isProblem(413, "file-too-large")
                        .text("detail"))
                .contains("at most 10 MB");
        client.send(
                        recorder,
                        "/attachments?fileName=notes.txt",
                        request -> request.setHeader("Content-Type", "application/octet-stream")
                                .POST(BodyPublishers.ofByteArrays(List.of(large))))
                .isProblem(413, "file-too-large");
    }

    @Test
    void theSameFileSentAgainIsTheSame() {
        assertThat(send(recorder, "a.pdf", bytes(PDF)).json())
                .isEqualTo(send(recorder, "a.pdf", bytes(PDF)).json());
    }

    @Test
    void sendingAFileRecordsNothing() {
        long head = ledger.head().position();

        send(recorder, "a.pdf", bytes(PDF));

        assertThat(ledger.head().position()).isEqualTo(head);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"EXECUTIVE_RECORDER", "THEME_LEAD"},
            mode = EnumSource.Mode.EXCLUDE)
    void whoeverMayNotAttachMayNotSend(Role role) {
        send(ISSUER.token(role), "a.pdf", bytes(PDF)).isProblem(403, "not-allowed");
    }

    @Test
    void nobodySendsWithoutSigningIn() {
        send(null, "a.pdf", bytes(PDF)).isProblem(401, "not-signed-in");
    }

    @Test
    void aFileIsSentAsItIsAndWithAName() {
        client.send(recorder, "/attachments?fileName=a.pdf", request -> request.POST(BodyPublishers.ofString("{}")))
                .isProblem(415, "unsupported-media-type");
        client.send(
                        recorder,
                        "/attachments",
                        request -> request.setHeader("Content-Type", "application/octet-stream")
                                .POST(BodyPublishers.ofString(PDF)))
                .isProblem(400, "bad-request")
                .atField("fileName");
        client.send(
                        recorder,
                        "/attachments?fileName=a.pdf",
                        request -> request.setHeader("Content-Type", "application/octet-stream")
                                .header("Content-Encoding", "gzip")
                                .POST(BodyPublishers.ofString(PDF)))
                .isProblem(415, "unsupported-encoding");
    }

    private Answer send(String token, String name, byte[] file) {
        return client.send(
                token,
                "/attachments?fileName=" + URLEncoder.encode(name, StandardCharsets.UTF_8),
                request -> request.setHeader("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofByteArray(file)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    }

    private static byte[] jpeg() {
        return new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0};
    }

    private static byte[] office(String main) {
        return archive(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/main.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument." + main + ".main+xml\"/></Types>");
    }

    private static byte[] openDocument(String type) {
        return archive("mimetype", type);
    }

    private static byte[] archive(String entry, String content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            var first = new ZipEntry(entry);
            first.setSize(bytes(content).length);
            var crc = new CRC32();
            crc.update(bytes(content));
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(bytes(content));
            zip.setMethod(ZipOutputStream.DEFLATED);
            zip.putNextEntry(new ZipEntry("main.xml"));
            zip.write(bytes("<main/>"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
