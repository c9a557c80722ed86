package org.planledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planledger.command.CommandServiceApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Without a provider nobody could be told from anybody. */
@ExtendWith(OutputCaptureExtension.class)
class NoProviderTest {

    @Test
    void theServiceRefusesToStartAndSaysWhatIsMissing(CapturedOutput output) {
        assertThatThrownBy(() -> CommandServiceApplication.application().run("--server.port=0"))
                .hasRootCauseInstanceOf(NoProvider.class);

        assertThat(output)
                .contains("No sign-in provider is configured")
                .contains("spring.security.oauth2.resourceserver.jwt.issuer-uri");
    }
}
