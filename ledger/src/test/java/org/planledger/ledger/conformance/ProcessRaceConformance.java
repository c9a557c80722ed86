package org.planledger.ledger.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.planledger.ledger.RecordedEvent;

/** Of processes that race for one place exactly one wins; these are processes indeed. */
public interface ProcessRaceConformance extends Bench {
    int PLACES = 60;

    @Test
    default void exactly_one_of_several_processes_wins_a_place() throws Exception {
        var processes = new ArrayList<Process>();
        for (int i = 0; i < 3; i++) processes.add(contender());

        var won = new ArrayList<Long>();
        for (var process : processes) {
            var output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(output).isZero();
            output.lines()
                    .filter(line -> line.startsWith("won "))
                    .forEach(line -> won.add(Long.valueOf(line.substring(4))));
        }

        assertThat(won)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(0, PLACES).boxed().toList());
        var read = bench().open().next(0, 1000);
        assertThat(read).hasSize(PLACES);
        assertThat(read)
                .extracting(RecordedEvent::sequence)
                .containsExactlyElementsOf(LongStream.range(0, PLACES).boxed().toList());
    }

    private Process contender() throws Exception {
        var java = ProcessHandle.current().info().command().orElse("java");
        return new ProcessBuilder(List.of(
                        java,
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Contender.class.getName(),
                        bench().uri(),
                        bench().database().getName(),
                        Integer.toString(PLACES)))
                .redirectErrorStream(true)
                .start();
    }
}
