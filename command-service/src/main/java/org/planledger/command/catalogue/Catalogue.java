package org.planledger.command.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.planledger.command.request.AskedBy;
import org.planledger.command.request.Command;
import org.planledger.command.request.Notice;
import org.planledger.events.EventJson;
import org.planledger.values.Role;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** All commands that there are: found by their type, described by their annotations and the words file. */
public final class Catalogue {

    private final Map<String, CommandType> byName;
    private final List<CommandType> byLife;

    private Catalogue(Map<String, CommandType> byName, Words words) {
        this.byName = Collections.unmodifiableMap(byName);
        this.byLife = byName.values().stream()
                .sorted(Comparator.comparingInt(type -> words.place(type.name())))
                .toList();
    }

    /** Reads the catalogue from the class path. */
    public static Catalogue read() {
        var words = Words.load();
        var schemas = new CommandSchemas(words);
        var examples = Examples.load();
        var byName = new TreeMap<String, CommandType>();
        for (var type : records()) byName.put(type.getSimpleName(), describe(type, words, schemas, examples));
        return new Catalogue(byName, words);
    }

    public Collection<CommandType> all() {
        return byName.values();
    }

    /** All in the order in which they happen in the life of a thing, which is the order of the words file. */
    public List<CommandType> byLife() {
        return byLife;
    }

    public Optional<CommandType> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static CommandType describe(
            Class<? extends Command> type, Words words, CommandSchemas schemas, Examples examples) {
        var name = type.getSimpleName();
        var area = ClassUtils.getPackageName(type).replaceAll(".*\\.", "");
        return new CommandType(
                type,
                area,
                words.of(name),
                words.of("summary." + name),
                roles(type),
                stream(type, examples.of(name).get(0)),
                schemas.of(type, examples.of(name)),
                examples.of(name));
    }

    /** The kind of stream that would record it, {@code action-plan}. */
    private static String stream(Class<? extends Command> type, Example example) {
        var stream = EventJson.mapper().treeToValue(example.command(), type).stream();
        return stream.substring(0, stream.indexOf('/'));
    }

    private static Set<Role> roles(Class<?> type) {
        var asked = type.getAnnotation(AskedBy.class);
        return asked == null ? Set.of() : Set.of(asked.value());
    }

    private static List<Class<? extends Command>> records() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addExcludeFilter(new AssignableTypeFilter(Notice.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(Command.class));
        return scanner.findCandidateComponents("org.planledger.command").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .<Class<? extends Command>>map(c -> c.asSubclass(Command.class))
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
    }
}
