package org.planledger.standalone.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The words of the example, from its files. */
final class Phrases {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, List<Object>> TEXTS = read("/example/phrases.json", new TypeReference<>() {});
    private static final List<Subject> SUBJECTS = read("/example/themes.json", new TypeReference<>() {});

    private Phrases() {}

    static List<Subject> subjects() {
        return SUBJECTS;
    }

    static List<String> of(String name) {
        return known(name).stream().map(String.class::cast).toList();
    }

    /** Phrases of a heading and a text each. */
    static List<Titled> titled(String name) {
        return known(name).stream()
                .map(List.class::cast)
                .map(pair -> new Titled((String) pair.get(0), (String) pair.get(1)))
                .toList();
    }

    record Titled(String title, String text) {}

    private static List<Object> known(String name) {
        var texts = TEXTS.get(name);
        if (texts == null) throw new IllegalArgumentException("There are no phrases called '" + name + "'.");
        return texts;
    }

    private static <T> T read(String resource, TypeReference<T> type) {
        try (var file = Phrases.class.getResourceAsStream(resource)) {
            if (file == null) throw new IllegalStateException("The file " + resource + " is missing.");
            return JSON.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
