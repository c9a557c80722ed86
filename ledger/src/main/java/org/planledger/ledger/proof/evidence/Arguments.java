package org.planledger.ledger.proof.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands on the command line after the command's name: options with a value each, and files. */
final class Arguments {
    /** The command line is not understood. */
    static final class Wrong extends RuntimeException {
        Wrong(String sentence) {
            super(sentence);
        }
    }

    private final Map<String, List<String>> options = new LinkedHashMap<>();
    private final List<String> files = new ArrayList<>();

    /** @param known the options that the command has, without dashes */
    Arguments(List<String> arguments, List<String> known) {
        for (var each = arguments.iterator(); each.hasNext(); ) {
            var argument = each.next();
            if (!argument.startsWith("--")) {
                files.add(argument);
                continue;
            }
            var name = argument.substring(2);
            if (!known.contains(name)) throw new Wrong("There is no option " + argument + " here.");
            if (!each.hasNext()) throw new Wrong("The option " + argument + " needs a value.");
            options.computeIfAbsent(name, n -> new ArrayList<>()).add(each.next());
        }
    }

    List<String> all(String name) {
        return options.getOrDefault(name, List.of());
    }

    Optional<String> one(String name) {
        var values = all(name);
        if (values.size() > 1) throw new Wrong("The option --" + name + " stands there twice.");
        return values.stream().findFirst();
    }

    String needed(String name) {
        return one(name).orElseThrow(() -> new Wrong("The option --" + name + " is needed."));
    }

    /** An option, or else a variable of the environment: {@code PLANLEDGER_LEDGER_URI} for {@code uri}. */
    String setting(String name, Map<String, String> environment) {
        var variable = "PLANLEDGER_LEDGER_" + name.toUpperCase(java.util.Locale.ROOT);
        return one(name)
                .or(() -> Optional.ofNullable(environment.get(variable)))
                .orElseThrow(() -> new Wrong("Say --" + name + ", or set " + variable + "."));
    }

    List<Path> paths(String name) {
        return all(name).stream().map(Path::of).toList();
    }

    Path file() {
        if (files.size() != 1) throw new Wrong("One file has to be named.");
        return Path.of(files.get(0));
    }

    void noFile() {
        if (!files.isEmpty()) throw new Wrong("'" + files.get(0) + "' is not expected here.");
    }
}
