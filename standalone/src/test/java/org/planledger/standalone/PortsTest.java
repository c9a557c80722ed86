package org.planledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void findsThreeThatDiffer() {
        var ports = Ports.reserve(Options.of("--port=0", "--command-port=0", "--sign-in-port=0"));

        assertThat(Set.of(ports.pages(), ports.commands(), ports.signIn()))
                .doesNotContain(0)
                .hasSize(3);
    }

    @Test
    void namesThePortThatIsTakenAndTheOptionThatChangesIt() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var options = Options.of("--port=0", "--sign-in-port=0", "--command-port=" + other.getLocalPort());

            assertThatThrownBy(() -> Ports.reserve(options))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Port " + other.getLocalPort())
                    .hasMessageContaining("--command-port");
        }
    }

    @Test
    void refusesOnePortForTwo() {
        var port = "=" + FreePorts.one();

        assertThatThrownBy(
                        () -> Ports.reserve(Options.of("--port" + port, "--command-port" + port, "--sign-in-port=0")))
                .isInstanceOf(StartRefused.class);
    }
}
