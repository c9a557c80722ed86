package org.planledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that cannot be says why in one sentence, and ends with a code that scripts can tell apart. */
class StartRefusedTest {

    @TempDir
    Path folder;

    @Test
    void aPortThatIsTaken() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var refused = TryOutProcess.start(folder, "--port=" + other.getLocalPort());

            assertThat(refused.exitCode()).isEqualTo(1);
            assertSentence(refused, "Port " + other.getLocalPort() + " on 127.0.0.1 cannot be used");
        }
    }

    @Test
    void aFolderThatCannotBe() throws IOException {
        var file = Files.writeString(folder.resolve("a-file"), "in the way");

        var refused = TryOutProcess.start(file);

        assertThat(refused.exitCode()).isEqualTo(1);
        assertSentence(refused, "The data folder " + file + " cannot be used");
    }

    @Test
    void anOptionThatIsNone() {
        var refused = TryOutProcess.start(folder, "--colour=blue");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertSentence(refused, "There is no option --colour");
    }

    @Test
    void dataThatIsDamaged() throws IOException {
        try (var files = Files.list(started().resolve("store"))) {
            for (var file : files.toList())
                if (Files.isRegularFile(file) && Files.size(file) > 0) Files.writeString(file, "no data at all");
        }

        var refused = TryOutProcess.start(folder, "--no-example");

        assertThat(refused.exitCode()).isEqualTo(1);
        assertSentence(refused, "The data in");
    }

    /** The folder after a start and a stop. */
    private Path started() {
        try (var tryOut = TryOutProcess.start(folder, "--no-example")) {
            tryOut.stop();
        }
        return folder;
    }

    private static void assertSentence(TryOutProcess refused, String sentence) {
        assertThat(refused.said().lines().filter(l -> !l.startsWith("Opening ")))
                .singleElement()
                .asString()
                .startsWith(sentence);
    }
}
