package org.planledger.command.catalogue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What pages call commands, fields and choices: all of it in one file. */
final class Words {

    private static final String FILE = "/org/planledger/command/words.properties";

    private final Properties words;

    private Words(Properties words) {
        this.words = words;
    }

    static Words load() {
        try (var in = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(in);
            return new Words(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException where the file has no such word: a command is not complete without its words */
    String of(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException(FILE + " has no '" + key + "'."));
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    /** The word for a field of a type, or where there is none the one for all fields of that name. */
    Optional<String> find(Class<?> type, String field) {
        return find(type.getSimpleName() + "." + field).or(() -> find(field));
    }

    /**
     * Where the choices for a field of a type come from, or where it is not said, those for all fields of that name.
     */
    Optional<String> options(Class<?> type, String field) {
        return find("options." + type.getSimpleName() + "." + field).or(() -> find("options." + field));
    }
}
