package org.planledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.standalone.example.Example;

class OptionsTest {

    @Test
    void withoutAWordEverythingIsOnThisMachineOnly() {
        var options = Options.of();

        assertThat(options.bind()).isEqualTo("127.0.0.1");
        assertThat(options.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(options.pagesPort()).isEqualTo(8080);
        assertThat(options.commandPort()).isEqualTo(8081);
        assertThat(options.signInPort()).isEqualTo(9000);
        assertThat(options.exampleSize()).isNull();
        assertThat(options.luton()).isTrue();
    }

    @Test
    void takesWhatItIsTold() {
        var options = Options.of(
                "--data=/tmp/somewhere",
                "--port=1",
                "--command-port=2",
                "--sign-in-port=3",
                "--store-port=4",
                "--signing-keys=/tmp/new.key,/tmp/old.key",
                "--bind=0.0.0.0",
                "--host=ledger.example",
                "--example=10000",
                "--no-example");

        assertThat(options)
                .isEqualTo(new Options(
                        Path.of("/tmp/somewhere"),
                        1,
                        2,
                        3,
                        4,
                        List.of(Path.of("/tmp/new.key"), Path.of("/tmp/old.key")),
                        "0.0.0.0",
                        "ledger.example",
                        10_000,
                        false));
    }

    @Test
    void anExampleWithoutASizeIsTheUsualOne() {
        assertThat(Options.of("--example").exampleSize()).isEqualTo(Example.USUAL_SIZE);
    }

    @Test
    void anArgumentCountsBeforeASystemProperty() {
        System.setProperty("planledger.host", "property.example");
        try {
            assertThat(Options.of().host()).isEqualTo("property.example");
            assertThat(Options.of("--host=argument.example").host()).isEqualTo("argument.example");
        } finally {
            System.clearProperty("planledger.host");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--portt=1",
                "start",
                "--port=http",
                "--port=65536",
                "--command-port=",
                "--sign-in-port=-1",
                "--example=some",
                "--example=100"
            })
    void saysWhatItDoesNotUnderstand(String argument) {
        assertThatThrownBy(() -> Options.of(argument))
                .isInstanceOfSatisfying(
                        StartRefused.class, e -> assertThat(e.exitCode()).isEqualTo(StartRefused.USAGE));
    }

    @Test
    void helpNamesEveryOption() {
        assertThat(Options.asksForHelp("--help")).isTrue();
        assertThat(Options.USAGE)
                .contains(
                        "--data",
                        "--port",
                        "--command-port",
                        "--sign-in-port",
                        "--bind",
                        "--host",
                        "--example",
                        "--no-example");
    }
}
