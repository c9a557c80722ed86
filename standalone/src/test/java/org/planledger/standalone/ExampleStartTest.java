package org.planledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planledger.standalone.browser.OnStage;
import org.planledger.standalone.browser.Stage;
import org.planledger.standalone.example.Example;
import org.planledger.standalone.history.History;

/** The invented example through the real services: begun, killed, begun again. What it looks like, a walk shows. */
@ExtendWith(OnStage.class)
class ExampleStartTest {
    private final ExampleLoaded loaded;

    ExampleStartTest(Stage stage) {
        loaded = stage.loaded();
    }

    @Test
    void itSaysFromItsFirstEntryThatItsTimesAreSimulated() {
        assertThat(loaded.whenKilled().countsByType())
                .containsEntry("TimesSimulated", 1L)
                .containsKey("PlanDrafted")
                .doesNotContainKey("SimulationEnded");
    }

    @Test
    void aStartWithoutTheOptionSaysHowToGoOn() {
        assertThat(loaded.saidWithout()).contains("Start with --example").doesNotContain("Loading");
        assertThat(loaded.homeWithout()).contains("The example is not complete yet");
        assertThat(loaded.afterwards().head()).isEqualTo(loaded.whenKilled().head());
    }

    @Test
    void itGoesOnWhereItStoppedAndLutonComesAfter() {
        assertThat(loaded.saidAtLast()).contains("Plan Ledger is ready", "The example plan is loaded.");
        var ledger = loaded.whole().requireWhole();
        assertThat(ledger.countsByType()).containsEntry("TimesSimulated", 1L).containsEntry("SimulationEnded", 1L);
        assertThat(ledger.commands())
                .isEqualTo(commandsOfTheExample() + History.luton().commands().size() + 2);
    }

    private static long commandsOfTheExample() {
        var example = Example.endingBefore(LocalDate.now(ZoneOffset.UTC), LedgerStart.SEED, Example.USUAL_SIZE);
        long commands = 0;
        for (var session : example.sessions()) commands += session.commands().size();
        return commands;
    }
}
