package org.planledger.command.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What pages call commands, fields and choices: all of it in one file. */
final class Words {

    private static final String FILE = "/org/planledger/command/words.properties";

    private final Properties words;
    private final List<String> keys;

    /** @param keys in the order of the file */
    private Words(Properties words, List<String> keys) {
        this.words = words;
        this.keys = keys;
    }

    static Words load() {
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(FILE))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var words = new Properties();
            words.load(new StringReader(text));
            var keys = text.lines().map(line -> line.replaceFirst("=.*", "")).toList();
            return new Words(words, keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException where the file has no such word: a command is not complete without its words */
    String of(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException(FILE + " has no '" + key + "'."));
    }

    /** Which key of the file it is, counted from its beginning. */
    int place(String key) {
        return keys.indexOf(key);
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
